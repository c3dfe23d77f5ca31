// A table of aligned columns. The first kSampleRows rows decide the widths; later ones are written as they come.
// On a terminal long cells are wrapped, to at most kCellLinesMax lines; elsewhere a row is always one line.
#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"
#include "tools/render/display_width.h"
#include "tools/render/result_describer.h"
#include "tools/render/result_writer.h"

namespace claimgraph::render {
namespace {

constexpr size_t kSampleRows = 1000;
constexpr size_t kCellLinesMax = 8;
constexpr size_t kNarrowestColumn = 6;
// Without a terminal a column is padded to at most this; longer cells just run on.
constexpr size_t kPlainPadMax = 60;
constexpr std::string_view kSeparator = " │ ";

struct Cell {
  std::string text;
  bool right = false;  // numbers are aligned to the right
};
using Line = std::vector<Cell>;

// Shrinks the widest columns until the row fits: narrow columns keep their width, the others share what is left.
void FitWidths(size_t columns_total, std::vector<size_t>* widths) {
  const size_t gaps = 3 * (widths->size() - 1);
  size_t room = columns_total > gaps ? columns_total - gaps : 0;
  std::vector<size_t*> order;
  for (size_t& width : *widths) order.push_back(&width);
  std::sort(order.begin(), order.end(), [](const size_t* a, const size_t* b) { return *a < *b; });
  for (size_t i = 0; i < order.size(); ++i) {
    const size_t share = room / (order.size() - i);
    *order[i] = std::min(*order[i], std::max(share, kNarrowestColumn));
    room -= std::min(room, *order[i]);
  }
}

class TableWriter final : public RowWriter {
 public:
  explicit TableWriter(size_t terminal_columns) : terminal_columns_(terminal_columns) {}

  absl::Status Begin(const std::vector<std::string>& columns, std::string*) override {
    for (const std::string& column : columns) header_.push_back({OneLine(column)});
    return absl::OkStatus();
  }

  absl::Status Row(const std::vector<Value>& cells, const Result& source, std::string* out) override {
    ResultDescriber describer(source);
    Line line;
    std::string text;
    for (const Value& value : cells) {
      text.clear();
      CG_RETURN_IF_ERROR(values::AppendDisplay(value, &describer, &text));
      line.push_back({OneLine(text), value.is_number()});
    }
    if (started_) {
      Append(line, out);
      return absl::OkStatus();
    }
    sample_.push_back(std::move(line));
    if (sample_.size() >= kSampleRows) Start(out);
    return absl::OkStatus();
  }

  void End(uint64_t rows, std::string* out) override {
    if (header_.empty()) return;
    if (!started_) Start(out);
    CatTo(out, "(", rows, rows == 1 ? " row)\n" : " rows)\n");
  }

 private:
  void Start(std::string* out) {
    started_ = true;
    ChooseWidths();
    Append(header_, out);
    for (size_t i = 0; i < widths_.size(); ++i) {
      if (i > 0) *out += "─┼─";
      for (size_t column = 0; column < widths_[i]; ++column) *out += "─";
    }
    *out += '\n';
    for (const Line& line : sample_) Append(line, out);
    sample_.clear();
  }

  void ChooseWidths() {
    widths_.assign(header_.size(), 1);
    const auto widen = [this](const Line& line) {
      for (size_t i = 0; i < line.size(); ++i) widths_[i] = std::max(widths_[i], DisplayWidth(line[i].text));
    };
    widen(header_);
    for (const Line& line : sample_) widen(line);
    if (terminal_columns_ > 0) {
      FitWidths(terminal_columns_, &widths_);
    } else {
      for (size_t& width : widths_) width = std::min(width, kPlainPadMax);
    }
  }

  void Append(const Line& line, std::string* out) const {
    if (terminal_columns_ == 0) {
      AppendLine(line, out);
      return;
    }
    std::vector<std::vector<std::string>> wrapped;
    size_t height = 1;
    for (size_t i = 0; i < line.size(); ++i) {
      wrapped.push_back(Wrap(line[i].text, std::max<size_t>(widths_[i], 2)));
      if (wrapped.back().size() > kCellLinesMax) {
        wrapped.back().resize(kCellLinesMax);
        std::string& last = wrapped.back().back();
        last = Truncate(last + "……", widths_[i]);
      }
      height = std::max(height, wrapped.back().size());
    }
    for (size_t row = 0; row < height; ++row) {
      Line part;
      for (size_t i = 0; i < line.size(); ++i) {
        part.push_back({row < wrapped[i].size() ? wrapped[i][row] : std::string(), line[i].right});
      }
      AppendLine(part, out);
    }
  }

  void AppendLine(const Line& line, std::string* out) const {
    for (size_t i = 0; i < line.size(); ++i) {
      if (i > 0) *out += kSeparator;
      const size_t width = DisplayWidth(line[i].text);
      const size_t padding = widths_[i] > width ? widths_[i] - width : 0;
      if (line[i].right) out->append(padding, ' ');
      *out += line[i].text;
      if (!line[i].right && i + 1 < line.size()) out->append(padding, ' ');
    }
    *out += '\n';
  }

  const size_t terminal_columns_;
  Line header_;
  std::vector<Line> sample_;
  std::vector<size_t> widths_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<RowWriter> NewTableWriter(size_t terminal_columns) {
  return std::make_unique<TableWriter>(terminal_columns);
}

}  // namespace claimgraph::render
