// Letters to test with, and what is needed to lay them.
#pragma once

#include "core/outreach/letters/job/LetterJob.h"
#include "tests/support/Precompiled.h"

#include <QTemporaryDir>

namespace banso::test {

inline QString u8(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Fonts, style, labels and window that the program carries.
class LetterDesk {
  public:
    explicit LetterDesk(const QString& window = QStringLiteral("naga3-90x45"))
        : m_style(require(carriedLetterStyle())),
          m_fonts(require(LetterFonts::load(m_style.fonts))),
          m_layout(*m_fonts, m_style, require(LetterLabels::load()),
                   require(windowProfile(window))) {}

    LetterLayout& layout() { return m_layout; }
    LetterFonts& fonts() { return *m_fonts; }
    const LetterStyle& style() const { return m_style; }

  private:
    template <class T>
    static T require(Result<T> result) {
        if (!result)
            FAIL(std::string(result.error().code.text())
                 << ' ' << result.error().arguments.join(u' ').toStdString());
        return std::move(*result);
    }

    LetterStyle m_style;
    std::unique_ptr<LetterFonts> m_fonts;
    LetterLayout m_layout;
};

/// The notice of a check-up, as a town would send it. Number `number` of batch 123.
LetterSheet checkupLetter(int number);
/// The same with so much text that it takes two pages.
LetterSheet longLetter(int number);

inline const Instant kWrittenAt = *Instant::fromIso(u"2026-11-22T01:15:00.000Z");

/// A plan without surprises.
LetterJobPlan plainPlan();

/// Letters printed into a file that lives as long as this.
struct PrintedLetters {
    QTemporaryDir folder;
    QString path;
    Validated<LetterJobReport> report = failAll({});
    QByteArray sha256;
};
std::unique_ptr<PrintedLetters> print(LetterLayout& layout, std::vector<LetterSheet> sheets,
                                      const LetterJobPlan& plan = plainPlan());

} // namespace banso::test
