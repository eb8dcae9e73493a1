#pragma once

#include "core/outreach/gate/GatePass.h"
#include "core/outreach/letters/job/LetterJob.h"
#include "core/security/Desk.h"

namespace banso {

/// The town's letters: what stands on a sheet besides the notice, and the fonts, style and window
/// that it is laid with. Opening it loads fonts; one serves a whole batch.
class LetterPress {
  public:
    /// Errors: `letter.windowUnknown`, `letter.fontMissing`, and those of the carried data.
    [[nodiscard]] static Result<std::unique_ptr<LetterPress>> open(Desk& desk);

    /// A sheet for what the gate has let out, with its pages counted and every glyph checked.
    /// Errors: those of `checkLetter`, all at once.
    [[nodiscard]] Validated<LetterSheet> compose(const LetterSerial& serial, const GatePass& pass);

    /// Prints frozen sheets with a cover, whole or not at all. Errors: those of `printLetters`.
    [[nodiscard]] Validated<LetterJobReport> print(LetterSource& source, const LetterJobPlan& plan,
                                                   OutgoingFile& out, JobControl& control);
    /// A plan with the town's sides and offset.
    [[nodiscard]] LetterJobPlan planFor(LetterCover cover) const;
    [[nodiscard]] LetterLayout& layout() { return m_layout; }
    [[nodiscard]] const LetterLabels& labels() const { return m_layout.labels(); }
    [[nodiscard]] QString fictitiousMark() const { return m_fictitiousMark; }

  private:
    LetterPress(Desk& desk, LetterStyle style, std::unique_ptr<LetterFonts> fonts,
                LetterLabels labels, WindowProfile window);
    [[nodiscard]] QString setting(const char* name) const;

    Desk& m_desk;
    std::unique_ptr<LetterFonts> m_fonts;
    LetterLayout m_layout;
    QString m_fictitiousMark;
};

} // namespace banso
