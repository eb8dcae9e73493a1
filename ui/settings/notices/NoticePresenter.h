#pragma once

#include "core/outreach/notices/MessageTemplate.h"
#include "core/outreach/notices/NoticeBook.h"
#include "core/outreach/notices/NoticeService.h"
#include "core/outreach/sms/SmsText.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What a text looks like when it is filled, and what a telephone makes of it.
struct TextLook {
    QString sample;           ///< with the town's values and made-up names; empty when unreadable
    QString count = {};       ///< `63 文字 · 1 通`; SMS only
    QStringList remarks = {}; ///< what is wrong or to be looked at
    bool isWrong = false;     ///< cannot be saved so
};

/// What the place 案内の文面 shows and does: the notices' texts by channel and language.
class NoticePresenter {
    Q_DECLARE_TR_FUNCTIONS(NoticePresenter)
  public:
    explicit NoticePresenter(Desk& desk) : m_desk(desk), m_book(desk.db()), m_service(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Every text in force whose notice, channel or words hold all of `filter`. Keeps the texts for
    /// `text`.
    [[nodiscard]] std::vector<TableRow> rows(const QString& filter);
    /// Of a row of the last `rows`.
    [[nodiscard]] const NoticeText& text(qint64 id) const;
    [[nodiscard]] std::optional<Notice> notice(const QString& key, Date on) {
        return m_book.find(key, on);
    }

    [[nodiscard]] TextLook look(const NoticeText& text);
    [[nodiscard]] Validated<void> save(const NoticeText& text);
    [[nodiscard]] Validated<void> save(const Notice& notice);

    /// `ja`, `ja-easy`, `en`, ….
    [[nodiscard]] static QString languageWords(const QString& key);
    [[nodiscard]] static const QStringList& languages();

  private:
    [[nodiscard]] MessageValues sampleValues(const QString& language) const;

    Desk& m_desk;
    NoticeBook m_book;
    NoticeService m_service;
    std::vector<NoticeText> m_texts;
};

} // namespace banso
