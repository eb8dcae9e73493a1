#include "core/base/VariantFold.h"

#include <QByteArrayView>
#include <QResource>

#include <array>
#include <vector>

namespace banso {

namespace {

constexpr char32_t kPageSize = 256;
constexpr std::size_t kPages = 0x40000 / kPageSize; // planes 0 to 3: where ideographs and kana are

/// Two steps to a character's form; pages without any variant share the empty page 0, in which 0
/// says "itself".
class FoldTable {
  public:
    explicit FoldTable(QByteArrayView text) : m_pages(1) {
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = text.indexOf('\n', at);
            if (end < 0)
                end = text.size();
            addLine(text.sliced(at, end - at));
            at = end + 1;
        }
    }

    [[nodiscard]] char32_t operator[](char32_t character) const {
        const std::size_t page = character / kPageSize;
        if (page >= kPages)
            return character;
        const char32_t form = m_pages[m_pageOf[page]][character % kPageSize];
        return form ? form : character;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

  private:
    void addLine(QByteArrayView line) {
        if (line.isEmpty() || line.front() == '#')
            return;
        const qsizetype tab = line.indexOf('\t');
        const char32_t from = line.first(tab).toUInt(nullptr, 16);
        const qsizetype second = line.indexOf('\t', tab + 1);
        const char32_t to = line.sliced(tab + 1, second - tab - 1).toUInt(nullptr, 16);
        auto& page = m_pageOf[from / kPageSize];
        if (page == 0) {
            page = static_cast<quint16>(m_pages.size());
            m_pages.emplace_back();
        }
        m_pages[page][from % kPageSize] = to;
        ++m_count;
    }

    std::array<quint16, kPages> m_pageOf{};
    std::vector<std::array<char32_t, kPageSize>> m_pages;
    std::size_t m_count = 0;
};

const FoldTable& table() {
    static const FoldTable loaded = [] {
        const QResource resource(QStringLiteral(":/banso/text/variant_fold.tsv"));
        Q_ASSERT(resource.isValid()); // part of the program itself
        return FoldTable(resource.uncompressedData());
    }();
    return loaded;
}

} // namespace

char32_t foldVariant(char32_t character) {
    return table()[character];
}

std::size_t foldedVariantCount() {
    return table().count();
}

} // namespace banso
