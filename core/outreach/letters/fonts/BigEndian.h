#pragma once

#include <QByteArray>
#include <QtEndian>

namespace banso {

/// Numbers in the tables of a font file. Reading past the end gives 0: a broken font must not break
/// the program, and its glyphs are then simply not found.
template <class T>
[[nodiscard]] T bigEndianAt(const QByteArray& bytes, qint64 offset) {
    if (offset < 0 || offset + static_cast<qint64>(sizeof(T)) > bytes.size())
        return 0;
    return qFromBigEndian<T>(bytes.constData() + offset);
}

[[nodiscard]] inline quint16 u16At(const QByteArray& bytes, qint64 offset) {
    return bigEndianAt<quint16>(bytes, offset);
}
[[nodiscard]] inline qint16 s16At(const QByteArray& bytes, qint64 offset) {
    return bigEndianAt<qint16>(bytes, offset);
}
[[nodiscard]] inline quint32 u24At(const QByteArray& bytes, qint64 offset) {
    return (static_cast<quint32>(u16At(bytes, offset)) << 8) |
           bigEndianAt<quint8>(bytes, offset + 2);
}
[[nodiscard]] inline quint32 u32At(const QByteArray& bytes, qint64 offset) {
    return bigEndianAt<quint32>(bytes, offset);
}

inline void appendU16(QByteArray& bytes, quint32 value) {
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value));
}
inline void appendU32(QByteArray& bytes, quint32 value) {
    appendU16(bytes, value >> 16);
    appendU16(bytes, value);
}

} // namespace banso
