#include "app/cli/CommandLine.h"

#include "app/cli/CliCommand.h"
#include "app/cli/CommandContext.h"
#include "core/storage/StorageFailure.h"
#include "ui/words/Language.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace banso {

namespace {

int statusOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Ground:
        return 3;
    case ErrorKind::Refused:
        return 4;
    case ErrorKind::Denied:
        return 5;
    case ErrorKind::Conflict:
        return 6;
    }
    return 3;
}

void write(std::FILE* to, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

int report(const Error& error, ReplyFormat format) {
    const QString sentence = words(error);
    QByteArray text = sentence.toUtf8() + '\n';
    if (format == ReplyFormat::Json) {
        const QJsonObject object{{QStringLiteral("code"), error.code.toString()},
                                 {QStringLiteral("field"), error.field},
                                 {QStringLiteral("message"), sentence}};
        text = QJsonDocument(QJsonObject{{QStringLiteral("error"), object}})
                   .toJson(QJsonDocument::Compact) +
               '\n';
    } else if (!error.field.isEmpty()) {
        text = error.field.toUtf8() + ": " + text;
    }
    write(stderr, text);
    return statusOf(error.kind);
}

/// What may be typed; of a command that is begun (`send`, `import contacts`), only that one, with
/// a line for each thing it takes.
QByteArray help(const QStringList& begun = {}) {
    QString text = QCoreApplication::translate(
        "CommandLine", "banso-cli [--db FILE|postgresql://…] [--today DATE] [--as STAFF] "
                       "[--format table|csv|json] [--lang ja|en] COMMAND …\n\n");
    const QString beginning = begun.join(u' ');
    const QString between = begun.isEmpty() ? QStringLiteral(" ") : QStringLiteral("\n      ");
    for (const auto& command : allCommands()) {
        if (command->name() != beginning && !command->name().startsWith(beginning + u' ') &&
            !begun.isEmpty())
            continue;
        const QStringList words = QStringList{command->name()} + synopsis(command->arguments());
        text += QStringLiteral("  %1\n      %2\n").arg(words.join(between), command->summary());
    }
    if (begun.isEmpty())
        text += QCoreApplication::translate(
            "CommandLine",
            "\nExit status: 0 done, 1 done in part, 2 wrong use, 3 broken surroundings (file, "
            "database, disk), 4 refused, 5 not signed in or not permitted, 6 conflict.\n"
            "Passwords come from BANSO_PASSWORD or are asked for. “banso-cli COMMAND --help” shows "
            "one command.\n");
    return text.toUtf8();
}

bool asksForHelp(const QString& word) {
    return word == u"--help" || word == u"-h";
}

/// What was asked about: the longest beginning of a command before `--help`.
QStringList begunIn(const QStringList& words) {
    QStringList begun;
    for (const QString& word : words) {
        const QString longer = (begun + QStringList{word}).join(u' ');
        const auto begins = [&longer](const auto& command) {
            return (command->name() + u' ').startsWith(longer + u' ');
        };
        if (std::none_of(allCommands().begin(), allCommands().end(), begins))
            break;
        begun += word;
    }
    return begun;
}

Result<Reply> answer(const GlobalOptions& options) {
    const auto found = findCommand(options.rest);
    if (!found)
        return fail(misused("usage.unknownCommand", {}, {options.rest.join(u' ')}));
    BANSO_TRY(const Arguments arguments,
              Arguments::parse(found->command->arguments(), options.rest.sliced(found->words)));
    CommandContext context(options);
    try {
        return found->command->run(context, arguments);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace

int runCommandLine(const QStringList& words) {
    const auto options = GlobalOptions::parse(words);
    const Translation translation(options && options->isEnglish ? Language::English
                                                                : Language::Japanese);
    if (!options)
        return report(options.error(), GlobalOptions::formatIn(words));
    const QStringList& rest = options->rest;
    if (rest.isEmpty()) { // wrong use: words, no data
        write(stderr, help());
        return 2;
    }
    if (rest.first() == u"--version") {
        write(stdout, "banso-cli " BANSO_VERSION "\n");
        return 0;
    }
    if (rest.first() == u"help" ||
        std::any_of(rest.begin(), std::find(rest.begin(), rest.end(), u"--"), asksForHelp)) {
        write(stdout, help(begunIn(rest.first() == u"help" ? rest.sliced(1) : rest)));
        return 0;
    }
    const auto reply = answer(*options);
    if (!reply)
        return report(reply.error(), options->format);
    write(stdout, printed(*reply, options->format));
    if (reply->leftOut())
        (void)report(*reply->leftOut(), options->format);
    return reply->isPartial() ? 1 : 0;
}

} // namespace banso
