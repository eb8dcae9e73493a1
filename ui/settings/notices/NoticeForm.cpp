#include "ui/settings/notices/NoticeForm.h"

#include "ui/settings/frame/ChecksField.h"
#include "ui/settings/gate/GatePresenter.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/words/ArgumentWords.h"

namespace banso {

NoticeForm::NoticeForm(const Notice& notice, const Clock& clock, DraftShelf& drafts,
                       QWidget* parent)
    : QWidget(parent),
      m_given(notice),
      m_form(new FormColumn(this)),
      m_name(new TextLine(16)),
      m_channels(new ChecksField),
      m_sensitivity(new ChoiceField),
      m_interval(new MeasureField({tr("days"), 0, 0, 3650, 0, 3650})),
      m_needsSession(new CheckField(tr("names a session"))),
      m_isAboutBirth(new CheckField(tr("is about the birth"))),
      m_isActive(new CheckField(tr("in use"))),
      m_validFrom(new EraDateField(clock)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_form->addHeading(tr("%1: how it may travel").arg(notice.name));
    m_form->add({QStringLiteral("name"), tr("&Name of the notice"), {}, true}, m_name);
    QStringList channels;
    for (const auto& [channel, key] : EnumText<SendChannel>::kKeys) {
        m_channels->addChoice(QLatin1String(key), channelArgument(QLatin1String(key)));
        if (notice.channels.contains(channel))
            channels += QLatin1String(key);
    }
    m_form->add({QStringLiteral("channels"), tr("&Channels"),
                 tr("Only what its content allows: what others may read goes by post."), true},
                m_channels);
    for (const auto& [sensitivity, key] : EnumText<Sensitivity>::kKeys)
        m_sensitivity->addChoice(QLatin1String(key), GatePresenter::sensitivityWords(sensitivity));
    m_form->add({QStringLiteral("sensitivity"), tr("&Delicacy"),
                 tr("A named person lets each delicate one out."), true},
                m_sensitivity);
    m_form->add({QStringLiteral("intervalDays"), tr("Not &again within"), {}, true}, m_interval);
    m_form->add({QStringLiteral("needsSession"), tr("&Session")}, m_needsSession);
    m_form->add({QStringLiteral("isAboutBirth"), tr("&Birth"),
                 tr("Then it stops while nobody knows how the pregnancy ended.")},
                m_isAboutBirth);
    m_form->add({QStringLiteral("isActive"), tr("&Use")}, m_isActive);
    m_form->add({QStringLiteral("validFrom"), tr("&From"), {}, true}, m_validFrom);
    m_name->setText(notice.name);
    m_channels->choose(channels);
    m_sensitivity->choose(keyOf(notice.sensitivity));
    m_interval->setMeasure(notice.intervalDays);
    m_needsSession->setChecked(notice.needsSession);
    m_isAboutBirth->setChecked(notice.isAboutBirth);
    m_isActive->setChecked(notice.isActive);
    m_validFrom->setRules({Era::Reiwa, clock.today(), std::nullopt});
    m_validFrom->setDay(clock.today());
    m_form->addActs(tr("Save"));
    m_form->begin(drafts, QStringLiteral("settings.noticeRules:") + notice.key);
}

Notice NoticeForm::notice() const {
    Notice notice = m_given;
    notice.name = m_name->text().trimmed();
    notice.channels.clear();
    for (const QString& key : m_channels->keys())
        if (const auto channel = enumOf<SendChannel>(key))
            notice.channels.insert(*channel);
    notice.sensitivity = enumOf<Sensitivity>(m_sensitivity->key()).value_or(m_given.sensitivity);
    notice.intervalDays = static_cast<int>(m_interval->measure().value_or(m_given.intervalDays));
    notice.needsSession = m_needsSession->isChecked();
    notice.isAboutBirth = m_isAboutBirth->isChecked();
    notice.isActive = m_isActive->isChecked();
    notice.validFrom = m_validFrom->day().value_or(m_given.validFrom);
    return notice;
}

} // namespace banso
