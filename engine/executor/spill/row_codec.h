// Rows as bytes and back: how batches are written to temporary files. Not a file format: nothing reads them later.
//
//   block   size u64 | rows varint | columns varint | hidden u8 | columns, then the hidden ones
//   column  kind u8 | has nulls u8 | validity, a bit a row, where it has nulls | elements
//
// Elements are words as they lie in memory, strings a varint length each and then the bytes, values of mixed columns
// in the compact encoding (values/encoding.h). A column comes back with the kind it had.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_ROW_CODEC_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_ROW_CODEC_H_

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "engine/executor/batch.h"

namespace claimgraph::executor {

// Appends the rows of `batch`, hidden columns included.
void AppendBlock(const Batch& batch, std::string* out);

// Sets `out` to the rows at the front of `*in`, and moves `*in` past them. Strings point into `owner`, which the
// batch keeps alive. DataLoss where the bytes are no block.
absl::Status ReadBlock(std::string_view* in, const std::shared_ptr<const std::string>& owner, Batch* out);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_ROW_CODEC_H_
