#include "ui/benefit/claims/HolderField.h"

#include "core/benefit/claim/ZenginText.h"

namespace banso {

HolderField::HolderField(QWidget* parent) : ReadField(14, parent) {
    showReading();
}

ReadField::Reading HolderField::read() const {
    if (isBlank())
        return {};
    const ZenginText name = ZenginText::from(text());
    if (!name.faults.empty()) {
        QStringList wrong;
        for (const ZenginFault& fault : name.faults)
            wrong += fault.character;
        return {tr("Banks do not take %1. ↓ makes it %2")
                    .arg(wrong.join(u' '), name.text.isEmpty() ? tr("(blank)") : name.text),
                Tone::Warning};
    }
    const auto letters = name.text.size();
    return {tr("%1  (%2 of %3)").arg(name.text).arg(letters).arg(kMostHolderCharacters),
            letters > kMostHolderCharacters ? Tone::Overdue : Tone::Plain};
}

bool HolderField::takeKey(int key, Qt::KeyboardModifiers modifiers) {
    const ZenginText name = ZenginText::from(text());
    if (key != Qt::Key_Down || modifiers != Qt::NoModifier || name.faults.empty() ||
        name.text.isEmpty())
        return false;
    replaceByKey(name.text);
    return true;
}

} // namespace banso
