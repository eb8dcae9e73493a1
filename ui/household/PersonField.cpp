#include "ui/household/PersonField.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/search/SearchEdit.h"

namespace banso {

namespace {

constexpr int kLetters = 20; ///< of a hint that is read whole

} // namespace

PersonField::PersonField(std::unique_ptr<SearchSource> source, QWidget* parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_box(new SearchBox(this)),
      m_shown(new Paragraph(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    column->addWidget(m_box);
    column->addWidget(m_shown);
    m_shown->hide();
    m_box->setSource(m_source.get());
    m_box->edit()->setPlaceholderText(tr("Name, reading, date of birth, number"));
    m_box->setMinimumWidth(Look::letters(kLetters));
    m_box->edit()->installEventFilter(this);
    setFocusProxy(m_box->edit());
    connect(m_box, &SearchBox::picked, this, [this](const SearchHit& hit) {
        if (hit.id <= 0)
            return;
        QStringList parts{hit.title, hit.detail, hit.where, hit.mark};
        parts.removeAll(QString());
        take(PersonId(hit.id), parts.join(QStringLiteral("  ")));
    });
    connect(m_box->edit(), &SearchEdit::typed, this, [this] { tellEdited(); });
}

PersonField::~PersonField() = default;

QString PersonField::shown() const {
    return m_person ? m_shown->sentence() : QString();
}

void PersonField::take(std::optional<PersonId> person, const QString& shown) {
    m_person = person;
    m_shown->setSentence(shown);
    m_shown->setVisible(person.has_value());
    tellEdited();
    Q_EMIT personChanged();
}

bool PersonField::isBlank() const {
    return !m_person && m_box->edit()->text().trimmed().isEmpty();
}

std::optional<Error> PersonField::problem() const {
    if (m_person || isBlank())
        return std::nullopt;
    return refused("field.personUnchosen");
}

QVariant PersonField::draft() const {
    return m_person ? QVariant(QVariantList{m_person->value(), m_shown->sentence()}) : QVariant();
}

void PersonField::setDraft(const QVariant& draft) {
    const QVariantList kept = draft.toList();
    std::optional<PersonId> person;
    if (kept.size() == 2)
        person = PersonId(kept.first().toLongLong());
    take(person, kept.value(1).toString());
}

bool PersonField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box->edit() && event->type() == QEvent::KeyPress && m_person &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace &&
        m_box->edit()->text().isEmpty()) {
        take(std::nullopt, {});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace banso
