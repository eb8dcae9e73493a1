#include "ui/settings/frame/ChecksField.h"

#include <QCheckBox>

namespace banso {

ChecksField::ChecksField(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

QCheckBox* ChecksField::addChoice(const QString& key, const QString& text) {
    auto* box = new QCheckBox(text, this);
    if (!m_boxes.empty())
        setTabOrder(m_boxes.back().second, box);
    else
        setFocusProxy(box);
    m_boxes.emplace_back(key, box);
    m_column->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this] { tellEdited(); });
    return box;
}

QStringList ChecksField::keys() const {
    QStringList chosen;
    for (const auto& [key, box] : m_boxes)
        if (box->isChecked())
            chosen += key;
    return chosen;
}

void ChecksField::choose(const QStringList& keys) {
    for (const auto& [key, box] : m_boxes)
        box->setChecked(keys.contains(key));
}

QCheckBox* ChecksField::box(const QString& key) const {
    for (const auto& [each, box] : m_boxes)
        if (each == key)
            return box;
    return nullptr;
}

} // namespace banso
