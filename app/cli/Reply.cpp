#include "app/cli/Reply.h"

#include "core/base/UserText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

QJsonValue jsonOf(const Cell& cell) {
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(); },
                                 [](qint64 number) { return QJsonValue(number); },
                                 [](bool truth) { return QJsonValue(truth); },
                                 [](const QString& text) { return QJsonValue(text); },
                                 [](const QStringList& list) {
                                     return QJsonValue(QJsonArray::fromStringList(list));
                                 }},
                      cell.value());
}

QByteArray asJson(const Reply& reply) {
    QJsonArray rows;
    for (const auto& row : reply.rows()) {
        QJsonObject object;
        for (qsizetype i = 0; i < reply.columns().size(); ++i)
            object.insert(reply.columns()[i], jsonOf(row[static_cast<std::size_t>(i)]));
        rows.append(object);
    }
    const QJsonDocument document =
        reply.isRecord() ? QJsonDocument(rows.first().toObject()) : QJsonDocument(rows);
    return document.toJson(QJsonDocument::Compact) + '\n';
}

QString csvCell(const QString& text) {
    static const QString special = QStringLiteral(",\"\n\r");
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    if (!needsQuotes)
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray asCsv(const Reply& reply) {
    QString text = reply.columns().join(u',') + u'\n';
    for (const auto& row : reply.rows()) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(csvCell(cell.text()));
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

QString padded(const QString& text, int width) {
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

/// A record: one field a line. A list: columns under their names.
QByteArray asTable(const Reply& reply) {
    QString text;
    if (reply.isRecord()) {
        int width = 0;
        for (const QString& column : reply.columns())
            width = std::max(width, displayWidth(column));
        for (qsizetype i = 0; i < reply.columns().size(); ++i)
            text += padded(reply.columns()[i], width) + QStringLiteral("  ") +
                    reply.rows().front()[static_cast<std::size_t>(i)].text() + u'\n';
        return text.toUtf8();
    }
    std::vector<int> widths;
    for (qsizetype i = 0; i < reply.columns().size(); ++i) {
        int width = displayWidth(reply.columns()[i]);
        for (const auto& row : reply.rows())
            width = std::max(width, displayWidth(row[static_cast<std::size_t>(i)].text()));
        widths.push_back(width);
    }
    const auto line = [&](auto textOf) {
        QString out;
        for (std::size_t i = 0; i < widths.size(); ++i)
            out += padded(textOf(i), widths[i]) + QStringLiteral("  ");
        while (out.endsWith(u' '))
            out.chop(1);
        return out + u'\n';
    };
    text += line([&](std::size_t i) { return reply.columns()[static_cast<qsizetype>(i)]; });
    for (const auto& row : reply.rows())
        text += line([&](std::size_t i) { return row[i].text(); });
    return text.toUtf8();
}

/// Wide and full-width in Unicode's East Asian width, as far as our texts go.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) ||
           (c >= 0x3041 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) ||
           (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

QString Cell::text() const {
    return std::visit(Overloaded{[](std::monostate) { return QString(); },
                                 [](qint64 number) { return QString::number(number); },
                                 [](bool truth) {
                                     return truth ? QStringLiteral("true")
                                                  : QStringLiteral("false");
                                 },
                                 [](const QString& text) { return text; },
                                 [](const QStringList& list) { return list.join(u';'); }},
                      m_value);
}

Reply Reply::record(std::vector<Field> fields) {
    Reply reply;
    reply.m_isRecord = true;
    std::vector<Cell> row;
    for (Field& field : fields) {
        reply.m_columns.append(field.first);
        row.push_back(std::move(field.second));
    }
    reply.m_rows.push_back(std::move(row));
    return reply;
}

Reply Reply::list(QStringList columns) {
    Reply reply;
    reply.m_columns = std::move(columns);
    return reply;
}

void Reply::add(std::vector<Cell> row) {
    Q_ASSERT(static_cast<qsizetype>(row.size()) == m_columns.size());
    m_rows.push_back(std::move(row));
}

QByteArray printed(const Reply& reply, ReplyFormat format) {
    switch (format) {
    case ReplyFormat::Json:
        return asJson(reply);
    case ReplyFormat::Csv:
        return asCsv(reply);
    case ReplyFormat::Table:
        break;
    }
    return asTable(reply);
}

int displayWidth(QStringView text) {
    int width = 0;
    forEachCodePoint(text, [&width](char32_t c, qsizetype) {
        const bool isZero = isVariationSelector(c) || (c >= 0x3099 && c <= 0x309A) ||
                            QChar::category(c) == QChar::Mark_NonSpacing;
        width += isZero ? 0 : isWide(c) ? 2 : 1;
    });
    return width;
}

} // namespace banso
