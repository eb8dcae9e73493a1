#include "ui/widgets/asking/ReasonDialog.h"

#include "ui/widgets/look/Look.h"

#include <QListWidget>

namespace banso {

ReasonDialog::ReasonDialog(const ReasonQuestion& question, QWidget* parent)
    : AskDialog(question.title, question.text, question.act, parent),
      m_leastLetters(question.leastLetters),
      m_choices(new QListWidget(this)),
      m_edit(new QLineEdit(this)) {
    auto* label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Reason"));
    m_edit->setPlaceholderText(question.choices.isEmpty() ? tr("Write the reason")
                                                          : tr("Choose above, or write"));
    m_choices->addItems(question.choices);
    m_choices->setAccessibleName(tr("Usual reasons"));
    m_choices->setFocusPolicy(Qt::NoFocus);
    m_choices->setVisible(!question.choices.isEmpty());
    m_choices->setFixedHeight(Look::rowHeight() * static_cast<int>(question.choices.size()) + 2);
    middle()->addWidget(m_choices);
    middle()->addWidget(label);
    middle()->addWidget(m_edit);

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &ReasonDialog::judge);
    connect(m_choices, &QListWidget::currentTextChanged, m_edit, &QLineEdit::setText);
    actButton()->setDefault(true);
    m_edit->setFocus();
    judge();
}

QString ReasonDialog::reason() const {
    return m_edit->text().trimmed();
}

void ReasonDialog::judge() {
    actButton()->setEnabled(reason().size() >= m_leastLetters);
}

bool ReasonDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && m_choices->count() > 0) {
            const int step = key == Qt::Key_Up ? -1 : 1;
            m_choices->setCurrentRow(
                qBound(0, m_choices->currentRow() + step, m_choices->count() - 1));
            return true;
        }
    }
    return AskDialog::eventFilter(watched, event);
}

} // namespace banso
