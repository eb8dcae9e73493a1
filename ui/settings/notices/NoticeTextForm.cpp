#include "ui/settings/notices/NoticeTextForm.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ArgumentWords.h"

namespace banso {

namespace {

/// `{town} {date} …`: what may be written into a text.
QString placeholderList() {
    QStringList names;
    for (const auto& [placeholder, key] : EnumText<Placeholder>::kKeys)
        names += QStringLiteral("{%1} %2").arg(QLatin1String(key),
                                               placeholderArgument(QLatin1String(key)));
    return names.join(QStringLiteral("  "));
}

} // namespace

NoticeTextForm::NoticeTextForm(NoticePresenter& presenter, const NoticeText& text, bool isNew,
                               const Clock& clock, const ActionRegistry& actions,
                               DraftShelf& drafts, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_given(text),
      m_form(new FormColumn(this)),
      m_body(new TextBox(text.channel == SendChannel::Post ? 9 : 5)),
      m_validFrom(new EraDateField(clock)),
      m_count(new Paragraph),
      m_remarks(new Banner),
      m_sample(new Paragraph) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    const auto notice = presenter.notice(text.noticeKey, clock.today());
    m_form->addHeading(notice ? notice->name : text.noticeKey);
    addFields(isNew, clock);
    m_form->addActs(isNew ? tr("Enter") : tr("Save"));
    if (!isNew)
        column->addWidget(new ActRow(actions, {QStringLiteral("settings.noticeRules")}));
    auto* title = new QLabel(tr("What the families read"));
    title->setFont(Look::titleFont(2));
    column->addWidget(title);
    column->addWidget(m_sample);
    column->addStretch();
    m_form->begin(drafts, QStringLiteral("settings.notice:%1:%2:%3%4")
                              .arg(text.noticeKey, keyOf(text.channel), text.language,
                                   isNew ? QStringLiteral(":new") : QString()));
    connect(m_form, &FormColumn::edited, this, &NoticeTextForm::showLook);
    showLook();
}

void NoticeTextForm::addFields(bool isNew, const Clock& clock) {
    if (isNew) {
        m_channel = new ChoiceField;
        for (const auto& [channel, key] : EnumText<SendChannel>::kKeys)
            m_channel->addChoice(QLatin1String(key), channelArgument(QLatin1String(key)));
        m_form->add({QStringLiteral("channel"), tr("&Channel"), {}, true}, m_channel);
        m_language = new ChoiceField;
        for (const QString& key : NoticePresenter::languages())
            m_language->addChoice(key, NoticePresenter::languageWords(key));
        m_form->add({QStringLiteral("language"), tr("&Language"), {}, true}, m_language);
        m_channel->choose(keyOf(m_given.channel));
    }
    if (isNew || m_given.channel == SendChannel::Post) {
        m_title = new TextLine(20);
        m_title->setText(m_given.title);
        m_form->add({QStringLiteral("title"), tr("&Subject"), tr("Of letters.")}, m_title);
    }
    m_body->setPlainText(m_given.body);
    m_form->add({QStringLiteral("body"),
                 tr("%1, %2").arg(channelArgument(keyOf(m_given.channel)),
                                  NoticePresenter::languageWords(m_given.language)),
                 placeholderList(), true},
                m_body);
    m_form->addPlain(m_count);
    m_form->addPlain(m_remarks);
    m_form->add({QStringLiteral("validFrom"), tr("&From"),
                 tr("What is released before that day keeps its words."), true},
                m_validFrom);
    m_validFrom->setRules({Era::Reiwa, clock.today(), std::nullopt});
    m_validFrom->setDay(clock.today());
}

NoticeText NoticeTextForm::text() const {
    NoticeText text = m_given;
    if (m_channel)
        text.channel = enumOf<SendChannel>(m_channel->key()).value_or(m_given.channel);
    if (m_language)
        text.language = m_language->key();
    if (m_title)
        text.title = m_title->text().trimmed();
    text.body = m_body->toPlainText();
    text.validFrom = m_validFrom->day().value_or(m_given.validFrom);
    return text;
}

void NoticeTextForm::showLook() {
    const TextLook look = m_presenter.look(text());
    m_count->setSentence(look.count);
    m_count->setVisible(!look.count.isEmpty());
    m_sample->setSentence(look.sample);
    if (look.remarks.isEmpty())
        m_remarks->hide();
    else
        m_remarks->say(look.isWrong ? BannerKind::Warning : BannerKind::Note,
                       look.remarks.join(u'\n'));
}

QString NoticeTextForm::countShown() const {
    return m_count->sentence();
}

} // namespace banso
