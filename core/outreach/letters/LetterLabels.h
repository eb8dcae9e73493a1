#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace banso {

/// The few fixed words on our papers that are not part of a template: 整理番号, the headings of
/// the cover sheet and of the calibration page. Data, in `resources/letters/labels.json`.
class LetterLabels {
  public:
    /// Errors: `letter.labelsUnreadable` {language}, `letter.resourceMissing` {name}.
    [[nodiscard]] static Result<LetterLabels> load(const QString& language = QStringLiteral("ja"));

    /// Asking for a key that is not in the file is a defect of ours; the key itself then stands on
    /// the paper, where a test finds it.
    [[nodiscard]] QString text(const char* key) const;
    [[nodiscard]] QStringList list(const char* key) const;

  private:
    QHash<QString, QStringList> m_labels;
};

} // namespace banso
