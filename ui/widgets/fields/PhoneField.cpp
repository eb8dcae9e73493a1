#include "ui/widgets/fields/PhoneField.h"

#include "ui/widgets/look/Look.h"
#include "ui/words/Words.h"

namespace banso {

namespace {

QString kindWords(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile:
        return PhoneField::tr("mobile, takes SMS");
    case PhoneKind::Landline:
        return PhoneField::tr("landline, no SMS");
    case PhoneKind::Ip:
        return PhoneField::tr("IP telephone, no SMS");
    case PhoneKind::TollFree:
        return PhoneField::tr("toll-free number, no SMS");
    case PhoneKind::Navi:
        return PhoneField::tr("0570 number, no SMS");
    }
    Q_UNREACHABLE();
}

} // namespace

PhoneField::PhoneField(QWidget* parent) : ReadField(8, parent), m_repair(new QPushButton(this)) {
    edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addBelow(m_repair);
    m_repair->hide();
    connect(m_repair, &QPushButton::clicked, this, &PhoneField::repair);
    connect(edit(), &QLineEdit::textChanged, this, &PhoneField::offerRepair);
    showReading();
}

std::optional<PhoneNumber> PhoneField::number() const {
    const auto typed = PhoneNumber::parse(text());
    return typed ? std::optional(*typed) : std::nullopt;
}

void PhoneField::setNumber(const std::optional<PhoneNumber>& number) {
    replaceText(number ? number->shown() : QString());
}

std::optional<Error> PhoneField::problem() const {
    if (isBlank())
        return std::nullopt;
    const auto typed = PhoneNumber::parse(text());
    return typed ? std::nullopt : std::optional(typed.error());
}

ReadField::Reading PhoneField::read() const {
    if (isBlank())
        return {};
    const auto typed = PhoneNumber::parse(text());
    if (typed)
        return {kindWords(typed->kind())};
    const bool mayGrow = typed.error().code == ErrorCode("phone.unreadable") && text().size() < 13;
    return {words(typed.error()), Tone::Overdue, mayGrow, tr("with the area code")};
}

std::optional<QString> PhoneField::tidied() const {
    const auto typed = number();
    return typed ? std::optional(typed->shown()) : std::nullopt;
}

bool PhoneField::takeKey(int key, Qt::KeyboardModifiers modifiers) {
    if (key != Qt::Key_Down || modifiers != Qt::NoModifier || m_repair->isHidden())
        return false;
    repair();
    return true;
}

void PhoneField::offerRepair() {
    const auto wrong = problem();
    const bool isLost = wrong && wrong->code == ErrorCode("phone.zeroLost");
    m_repair->setVisible(isLost);
    if (isLost)
        m_repair->setText(tr("Make it %1 (↓)").arg(wrong->arguments.at(1)));
}

void PhoneField::repair() {
    const auto wrong = problem();
    if (!wrong || wrong->code != ErrorCode("phone.zeroLost"))
        return;
    edit()->setFocus();
    replaceByKey(PhoneNumber::parse(wrong->arguments.at(1))->shown());
}

} // namespace banso
