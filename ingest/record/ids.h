// Stable, content-derived ids: the same content gives the same id on every machine, in every run.
//
// An id is a short prefix that says what it names ("p" passage, "f" figure ...) and 128 bits of the SHA-256 of its
// parts. Parts are length-prefixed before hashing, so ("ab","c") and ("a","bc") differ. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_RECORD_IDS_H_
#define CLAIMGRAPH_INGEST_RECORD_IDS_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace claimgraph::ingest {

// "<prefix>:<32 hex digits>".
std::string MakeId(std::string_view prefix, std::initializer_list<std::string_view> parts);

// SHA-256 of `bytes`, 64 lower-case hex digits.
std::string Sha256Hex(std::string_view bytes);

// The ids of the record kinds, in one place so that every stage agrees.
std::string DocumentId(std::string_view sha256);
std::string PassageId(std::string_view document, uint64_t start, uint64_t end);
std::string FigureId(std::string_view passage, uint64_t start, uint64_t end, std::string_view kind);
std::string MentionId(std::string_view entity, std::string_view passage, uint64_t start, uint64_t end);
// Entities are the same across documents when their type and folded key are.
std::string EntityId(std::string_view label, std::string_view key);
std::string ClaimId(std::string_view passage, std::string_view kind, uint64_t start, uint64_t end,
                    std::string_view distinguisher);
std::string RelationId(std::string_view type, std::string_view from, std::string_view to,
                       std::string_view distinguisher);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_IDS_H_
