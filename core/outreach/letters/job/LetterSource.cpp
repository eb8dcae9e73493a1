#include "core/outreach/letters/job/LetterSource.h"

namespace banso {

Result<SelectedLetters> SelectedLetters::of(LetterSource& batch,
                                            const QSet<LetterSerial>& serials) {
    SelectedLetters selected(batch);
    QSet<LetterSerial> missing = serials;
    for (qsizetype i = 0; i < batch.count() && !missing.isEmpty(); ++i) {
        BANSO_TRY(const LetterSheet sheet, batch.at(i));
        if (missing.remove(sheet.serial))
            selected.m_indexes.push_back(i);
    }
    if (missing.isEmpty())
        return selected;
    QStringList texts;
    for (const LetterSerial& serial : missing)
        texts.append(serial.text());
    texts.sort();
    return fail(refused("letter.serialNotInBatch", {}, {texts.join(QStringLiteral(", "))}));
}

} // namespace banso
