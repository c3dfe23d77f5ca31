// Operators that read nodes and relationships: NodeScan, IndexSeek, Expand in its three forms.
//
// Ids only: labels and properties are fetched by expressions, for the rows that survive.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GRAPH_OPERATORS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GRAPH_OPERATORS_H_

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/executor/adjacency_source.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/implied_labels.h"
#include "engine/executor/operator.h"
#include "engine/executor/parallel/morsel_source.h"
#include "engine/executor/recycled.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

// For each input row every node, ascending by id, that matches and lies in `range` as it is when the scan is opened.
class NodeScanOperator final : public Operator {
 public:
  // `range` null: all nodes.
  NodeScanOperator(RunContext& run, OperatorPtr input, const plan::LabelExpression* labels,
                   std::vector<uint32_t> layout, const NodeRange* range = nullptr);
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadNextChunk();
  bool HasNextChunk() const;
  // Moves as many of the nodes left in bitmap_ as fit to nodes[*count ..].
  void TakeNodes(size_t rows_max, uint64_t* nodes, size_t* count);
  OperatorPtr input_;
  std::optional<LabelMatcher> labels_;
  std::vector<uint32_t> layout_;
  const NodeRange* const range_or_null_;
  NodeRange range_;
  Batch in_;
  size_t row_ = 0;
  uint64_t chunk_ = 0;         // the next to read for row_
  graph::ChunkBitmap bitmap_;  // of the chunk before that: the nodes still to be given out, from word_ on
  size_t word_ = graph::kBitmapWords;
  RecycledIndex rows_;
  RecycledVector found_;
};

// The expressions of an index seek; null where it has none.
struct SeekValues {
  std::vector<EvaluatorPtr> equal;
  EvaluatorPtr any_of, low, high, prefix;
  // Their columns for one batch of the input.
  std::vector<Column> equal_columns;
  Column any_of_column, low_column, high_column, prefix_column;
  absl::Status Eval(const Batch& in, RunContext& run);
  bool Rest();
};

// For each input row the elements an index has for values, in the order of the index. Reads a piece of the index at a
// time, larger ones as it goes on, so that a limit above costs what it takes.
class IndexSeekOperator final : public Operator {
 public:
  IndexSeekOperator(RunContext& run, OperatorPtr input, const plan::IndexSeek& op, SeekValues values,
                    std::vector<uint32_t> layout)
      : Operator(run), input_(std::move(input)), op_(op), values_(std::move(values)), layout_(std::move(layout)) {}
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status FindIndex();
  // Sets the span for a row of the input.
  absl::Status StartRow(size_t row);
  // Reads the next elements of row_ into ids_; false when there are no more.
  absl::StatusOr<bool> ReadMore();
  bool NextAlternative();
  absl::Status ReadEnds();
  // Adds as many of the current row's elements as fit.
  void Take(RowIndex* rows);
  OperatorPtr input_;
  const plan::IndexSeek& op_;
  SeekValues values_;
  std::vector<uint32_t> layout_;
  std::optional<IndexId> index_;
  Batch in_;
  size_t row_ = 0;
  bool started_ = false;  // span_ is that of row_
  graph::IndexSpan span_;
  std::vector<Value> equal_;
  std::vector<Value> alternatives_;  // of any_of, in order of the index
  size_t alternative_ = 0;
  std::string prefix_;
  graph::IndexPosition position_;
  size_t piece_ = 0;           // how many to read next
  std::vector<uint64_t> ids_;  // read last
  size_t next_ = 0;            // of ids_
  std::vector<RelationshipRef> refs_;  // relationships: ids_ with their ends
  std::vector<uint8_t> ref_found_;
  std::vector<uint8_t> turned_;        // `both`: refs_[i] is walked from its target
  size_t read_count() const { return op_.relationship ? refs_.size() : ids_.size(); }
  RecycledIndex rows_;
  RecycledVector found_;
  RecycledVector sources_;
  RecycledVector targets_;
  std::shared_ptr<Vector> found_vector_, source_vector_, target_vector_;  // of the batch being made
};

// Positions of what an expand reads of its input.
struct ExpandColumns {
  uint32_t from = 0;
  uint32_t to = 0;            // bound target (into)
  uint32_t relationship = 0;  // bound relationship
  std::vector<uint32_t> distinct_from;
  std::vector<std::pair<uint32_t, uint32_t>> distinct_ends;  // source, target
  std::vector<uint32_t> layout;  // made columns: relationship, then to
};

// Other relationships that an expand has to stay clear of, known by the nodes they go from and to (see
// plan::Expand::distinct_ends). They matter only to rows whose `from` is the near end of one, which are few.
class EndsComparer {
 public:
  EndsComparer(const plan::Expand& op, const ExpandColumns& columns);
  bool empty() const { return others_.empty(); }
  // Looks at a batch of input rows; `from` is the column of that name.
  void Start(const Batch& in, const Column& from);
  bool matters() const { return matters_; }
  // How many of the others go from, or to, the node that `row` is expanded from, and to, or from, `far`. Without `far`:
  // to any node.
  uint32_t Count(const Batch& in, size_t row, NodeId from, std::optional<NodeId> far) const;

 private:
  struct Other {
    uint32_t near;  // column of the end that has to be `from`
    uint32_t far;
  };
  std::vector<Other> others_;
  bool matters_ = false;
};

// The general form: walks the lists of each node. Where nobody reads relationship or target, equal rows are folded
// into weights.
class ExpandOperator final : public Operator {
 public:
  ExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op, ExpandColumns columns);
  bool MayWeigh() const override { return input_->MayWeigh() || folds_; }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  // One batch of candidates: row i of the first `count` is row rows()[i] of the input with relationship refs()[i] to
  // nodes()[i]. Written straight into the vectors of the output, which are cut when they are done.
  struct Found {
    Found(std::shared_ptr<RowIndex> index, std::shared_ptr<Vector> nodes, bool refs_needed);
    void MakeRoom(size_t size);  // at least
    RowIndex& rows() { return *row_index; }
    uint64_t* nodes() { return node_vector->Mutable<VectorKind::kNode>(); }
    RelationshipRef* refs() { return ref_vector->Mutable<VectorKind::kRelationship>(); }
    void Keep(size_t from, size_t to);  // entry `to` becomes entry `from`
    std::shared_ptr<RowIndex> row_index;
    std::shared_ptr<Vector> node_vector;
    std::shared_ptr<Vector> ref_vector;
    bool with_refs;  // somebody needs refs()
    size_t count = 0;
  };
  absl::Status FetchAhead(graph::AdjacencyCursor& cursor);
  absl::Status StartRow();
  absl::Status Fill(Found* found);
  absl::Status FillFromOne(const AdjacencySource::TypedCursor& cursor, Found* found);
  void Take(const IncidentList& incident, Found* found);
  void TakeInto(const IncidentList& incident, Found* found);
  absl::Status FilterFound(Found* found);
  void DropIds(Found* found, const Column& taken);
  void DropEnds(Found* found);
  absl::Status Emit(Found* found, Batch* out);

  OperatorPtr input_;
  const plan::Expand& op_;
  ExpandColumns columns_;
  bool folds_;
  LabelCheck to_labels_;
  AdjacencySource source_;
  Batch in_;
  size_t row_ = 0;
  NodeId node_ = 0;     // `from` of row_
  bool started_ = false;  // lists_ are those of row_
  std::vector<IncidentList> lists_;
  size_t list_ = 0;
  uint32_t position_ = 0;  // in lists_[list_]
  // FillFromOne: the lists of the rows from ahead_begin_ to ahead_end_.
  static constexpr size_t kRowsAhead = 256;
  std::vector<graph::AdjacencyList> ahead_;
  size_t ahead_begin_ = 0;
  size_t ahead_end_ = 0;
  std::vector<uint8_t> keep_;
  EndsComparer ends_;
  // The run of relationships between the same nodes that DropEnds is in, and how many of it are still to be left out.
  struct Run {
    size_t row = SIZE_MAX;
    NodeId node = 0;
    uint32_t to_drop = 0;
  };
  Run run_of_ends_;
  RecycledIndex found_rows_;
  RecycledVector found_nodes_;
};

// Nobody reads relationship or target, and nothing restricts them: the row counts as often as the node's degree.
class DegreeExpandOperator final : public Operator {
 public:
  DegreeExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op, ExpandColumns columns)
      : Operator(run), input_(std::move(input)), op_(op), columns_(std::move(columns)),
        source_(run, op.types, op.direction), ends_(op, columns_) {}
  bool MayWeigh() const override { return true; }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override { return input_->Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadDegrees(const std::vector<NodeId>& nodes, std::vector<int64_t>* degrees);
  OperatorPtr input_;
  const plan::Expand& op_;
  ExpandColumns columns_;
  AdjacencySource source_;
  Batch in_;
  std::vector<NodeId> nodes_;
  std::vector<int64_t> degrees_;
  EndsComparer ends_;
  RecycledIndex rows_;
  RecycledVector weights_;
};

// The relationship is known already: checks it and finds its other end.
class BoundExpandOperator final : public Operator {
 public:
  BoundExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op, ExpandColumns columns);
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override {
    in_.Clear();
    return input_->Rest();
  }

 protected:
  absl::Status DoOpen() override { return input_->Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  bool TypeMatches(const RelationshipRef& ref) const;
  OperatorPtr input_;
  const plan::Expand& op_;
  ExpandColumns columns_;
  std::optional<LabelMatcher> to_labels_;
  Batch in_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GRAPH_OPERATORS_H_
