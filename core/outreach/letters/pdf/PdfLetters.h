#pragma once

#include "core/base/Instant.h"
#include "core/outreach/letters/WindowProfile.h"
#include "core/outreach/letters/layout/Ink.h"
#include "core/outreach/letters/pdf/PdfFont.h"

#include <memory>

namespace banso {

/// What the file says about itself. No personal data: the title goes into print queues and logs.
struct PdfDescription {
    QString title;
    Instant createdAt;
    QSizeF pageSize; ///< mm
    PrintOffset offset;
    bool isTwoSided;
};

/// Writes pages into a PDF as they come: vectors, fonts embedded as subsets, every text readable
/// back. Memory grows only with the number of different characters. Asks viewers to print at full
/// size, since a scaled page would move the address out of the window.
class PdfLetters {
  public:
    PdfLetters(OutgoingFile& out, PdfDescription description);

    void addPage(const PageInk& page);
    void addBlankPage() { addPage({}); }
    /// A page before all others; may come last, when what it says is known.
    void addFrontPage(const PageInk& page);
    [[nodiscard]] int pageCount() const {
        return static_cast<int>(m_front.size() + m_pages.size());
    }
    /// Writes fonts and page tree; the file is then ready to be sealed. Errors: those of
    /// `OutgoingFile`; `letter.tooManyCharacters` {font}, beyond 65535 different ones.
    [[nodiscard]] Status finish();

  private:
    struct Resource {
        const FontFace* face;
        QByteArray name; ///< in page contents: F1, F2, …
        PdfFont font;
    };

    PdfRef writePage(const PageInk& page);
    void appendText(QByteArray& content, const InkText& text);
    void appendRun(QByteArray& content, const InkText& text, std::size_t first, std::size_t end);
    void appendShaped(QByteArray& content, const InkText& text, const Piece& piece, double x);
    Resource& resourceOf(const FontFace& face);
    [[nodiscard]] QPointF paper(QPointF millimetres) const;

    PdfFile m_file;
    PdfDescription m_description;
    PdfRef m_tree;
    PdfRef m_resources;
    std::vector<PdfRef> m_front;
    std::vector<PdfRef> m_pages;
    std::vector<std::unique_ptr<Resource>> m_fonts; ///< in the order of their first use
};

} // namespace banso
