#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace banso {

/// Reads an object whose shape is known. The first key that is missing or of the wrong kind is
/// noted as a path (`recipient.name`) in a fault that all readers of one document share; reading
/// goes on with empty values, and whoever began asks the fault once at the end.
class JsonReader {
  public:
    using Fault = std::optional<QString>;

    JsonReader(QJsonObject object, Fault& fault, QString path = {})
        : m_object(std::move(object)), m_fault(&fault), m_path(std::move(path)) {}

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    QString text(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString())
            reject(key);
        return value.toString();
    }
    double number(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isDouble())
            reject(key);
        return value.toDouble();
    }
    int integer(const char* key) {
        const double value = number(key);
        if (value < -1e9 || value > 1e9 || value != static_cast<int>(value)) {
            reject(key);
            return 0;
        }
        return static_cast<int>(value);
    }
    QJsonArray array(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isArray())
            reject(key);
        return value.toArray();
    }
    QStringList texts(const char* key) {
        QStringList list;
        for (const QJsonValue& value : array(key)) {
            if (!value.isString())
                reject(key);
            list.append(value.toString());
        }
        return list;
    }
    JsonReader object(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isObject())
            reject(key);
        return {value.toObject(), *m_fault, pathTo(key) + u'.'};
    }
    std::vector<JsonReader> objects(const char* key) {
        std::vector<JsonReader> list;
        for (const QJsonValue& value : array(key)) {
            if (!value.isObject())
                reject(key);
            list.emplace_back(value.toObject(), *m_fault, pathTo(key) + u'.');
        }
        return list;
    }
    /// What stands under `key` has the right kind and still makes no sense.
    void reject(const char* key) {
        if (!*m_fault)
            *m_fault = pathTo(key);
    }

  private:
    [[nodiscard]] QString pathTo(const char* key) const { return m_path + QLatin1String(key); }

    QJsonObject m_object;
    Fault* m_fault;
    QString m_path;
};

} // namespace banso
