#pragma once

#include "core/base/Error.h"
#include "ui/widgets/look/Tone.h"

#include <QObject>

#include <optional>
#include <vector>

namespace banso {

/// Somebody found, as the list under the search box shows him. What is protected comes masked.
struct SearchHit {
    QString place;           ///< opaque: where Enter leads
    QString title;           ///< 髙橋 凛
    QString detail;          ///< reading, age, sex
    QString where;           ///< address or 非表示
    QString mark = {};       ///< a word of caution: 支援措置, 配慮, 転出
    QString icon = {};       ///< its icon of the drawn set
    Tone tone = Tone::Quiet; ///< its colour
    qint64 id = 0;           ///< who it is, for a field in which somebody is picked
};

struct SearchAnswer {
    std::vector<SearchHit> hits = {};
    bool hasMore = false; ///< there are more than these
    std::optional<Error> error = {};
};

/// Answers the one search box. Implemented over the registry's search, on this thread or another.
class SearchSource : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Starts to look for `text`; a question asked before may be given up. The answer comes by
    /// `answered` with the same number, at once or later.
    virtual void ask(quint64 question, const QString& text) = 0;

  Q_SIGNALS:
    void answered(quint64 question, const banso::SearchAnswer& answer);
};

} // namespace banso

Q_DECLARE_METATYPE(banso::SearchAnswer)
