// How Catch shows our values when an assertion fails.
#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/base/Gestation.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <>
struct StringMaker<banso::Date> {
    static std::string convert(const banso::Date& date) { return date.iso().toStdString(); }
};
template <>
struct StringMaker<banso::Instant> {
    static std::string convert(const banso::Instant& at) { return at.iso().toStdString(); }
};
template <>
struct StringMaker<banso::Gestation> {
    static std::string convert(const banso::Gestation& g) {
        return std::to_string(g.weeks()) + "w" + std::to_string(g.extraDays()) + "d";
    }
};
template <class Tag>
struct StringMaker<banso::Id<Tag>> {
    static std::string convert(const banso::Id<Tag>& id) {
        return '#' + std::to_string(id.value());
    }
};
template <>
struct StringMaker<banso::ErrorCode> {
    static std::string convert(const banso::ErrorCode& code) { return std::string(code.text()); }
};
template <>
struct StringMaker<banso::Error> {
    static std::string convert(const banso::Error& error) {
        return std::string(error.code.text()) + "(" + error.field.toStdString() + ": " +
               error.arguments.join(QStringLiteral(", ")).toStdString() + ")";
    }
};

} // namespace Catch
