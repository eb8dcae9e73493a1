// How a backup lies on the disk:
//
//   "BANSOBK\n" · length of the header, 4 bytes, big end first · header, JSON
//   24 bytes with which the cipher begins
//   pieces of 64 KiB, each 17 bytes longer than what it holds; the last one shorter or empty
//   "BANSOEND"
//
// The cipher is libsodium's secretstream (XChaCha20-Poly1305): a piece altered, left out, put
// elsewhere or missing at the end does not open. Everything before the cipher's beginning is
// authenticated with the first piece. The last eight bytes only tell a copy that stopped half way
// from one that was altered.
#pragma once

#include <QByteArray>

namespace banso::BackupFormat {

inline constexpr int kVersion = 1;
inline constexpr char kMagic[] = "BANSOBK\n";
inline constexpr char kEnd[] = "BANSOEND";
inline constexpr qsizetype kMarkBytes = 8;
inline constexpr qsizetype kPieceBytes = 64 * 1024;
inline constexpr qsizetype kLongestHeader = 64 * 1024;

} // namespace banso::BackupFormat
