<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AbsencePresenter</name>
    <message>
        <source>Away</source>
        <translation>不在の人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>代わりの人</translation>
    </message>
    <message>
        <source>away today</source>
        <translation>今日は不在</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>post</source>
        <translation>郵便</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <translation>PostgreSQLサーバー</translation>
    </message>
    <message>
        <source>the town&apos;s name</source>
        <translation>市町村名</translation>
    </message>
    <message>
        <source>the office&apos;s name</source>
        <translation>担当課の名前</translation>
    </message>
    <message>
        <source>the office&apos;s telephone</source>
        <translation>担当課の電話番号</translation>
    </message>
    <message>
        <source>the office&apos;s hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>ホームページのアドレス</translation>
    </message>
    <message>
        <source>the session&apos;s day</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>the session&apos;s time</source>
        <translation>実施時間</translation>
    </message>
    <message>
        <source>the session&apos;s place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>the addressee&apos;s name</source>
        <translation>宛名の氏名</translation>
    </message>
    <message>
        <source>the children&apos;s names</source>
        <translation>お子さんの氏名</translation>
    </message>
    <message>
        <source>nothing but blanks</source>
        <translation>空白だけの文面</translation>
    </message>
    <message>
        <source>longer than the service takes</source>
        <translation>サービスの上限を超える長さ</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>a rare character</source>
        <translation>まれな漢字</translation>
    </message>
    <message>
        <source>a variant of a character</source>
        <translation>異体字</translation>
    </message>
    <message>
        <source>a private character (gaiji)</source>
        <translation>外字</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>a character that au does not deliver</source>
        <translation>auで届かない文字</translation>
    </message>
    <message>
        <source>a circled or roman number</source>
        <translation>丸数字・ローマ数字など</translation>
    </message>
    <message>
        <source>a kanji of an extended set</source>
        <translation>拡張漢字</translation>
    </message>
    <message>
        <source>a wave dash</source>
        <translation>波線</translation>
    </message>
    <message>
        <source>a sign with a look-alike</source>
        <translation>紛らわしい記号</translation>
    </message>
    <message>
        <source>half-width kana</source>
        <translation>半角カナ</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>several parts</source>
        <translation>複数通に分かれる長さ</translation>
    </message>
    <message>
        <source>a live birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>a miscarriage</source>
        <translation>流産</translation>
    </message>
    <message>
        <source>a stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>an abortion</source>
        <translation>人工妊娠中絶</translation>
    </message>
    <message>
        <source>an ectopic pregnancy</source>
        <translation>異所性妊娠</translation>
    </message>
    <message>
        <source>a wrong count</source>
        <translation>胎児数の訂正</translation>
    </message>
    <message>
        <source>number out of use</source>
        <translation>使われていない番号</translation>
    </message>
    <message>
        <source>LINE unlinked</source>
        <translation>LINE連携の解除</translation>
    </message>
    <message>
        <source>taken away by hand</source>
        <translation>手で削除</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>head size</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>chest size</source>
        <translation>胸囲</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a time such as 08:45</source>
        <translation>時刻(08:45 など)</translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>failed to sign in</source>
        <translation>サインインの失敗</translation>
    </message>
    <message>
        <source>was not let in</source>
        <translation>サインインを拒まれた</translation>
    </message>
    <message>
        <source>locked a login after failures</source>
        <translation>失敗が続きログインを停止</translation>
    </message>
    <message>
        <source>ended a lock</source>
        <translation>ログインの停止を解除</translation>
    </message>
    <message>
        <source>made the first administrator</source>
        <translation>最初の管理者を登録</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>gave a one-time password</source>
        <translation>1回だけのパスワードを発行</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>entered somebody</source>
        <translation>職員を登録</translation>
    </message>
    <message>
        <source>changed roles</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>took the sign-in away</source>
        <translation>職員を退職に</translation>
    </message>
    <message>
        <source>gave the sign-in back</source>
        <translation>職員を復職に</translation>
    </message>
    <message>
        <source>linked a user of the computer</source>
        <translation>コンピューターの利用者を結び付け</translation>
    </message>
    <message>
        <source>unlinked a user of the computer</source>
        <translation>コンピューターの利用者を切り離し</translation>
    </message>
    <message>
        <source>handed districts over</source>
        <translation>地区を引き継ぎ</translation>
    </message>
    <message>
        <source>changed a rule</source>
        <translation>決まりを変更</translation>
    </message>
    <message>
        <source>took a planned value away</source>
        <translation>予定の値を取りやめ</translation>
    </message>
    <message>
        <source>changed the safety gate</source>
        <translation>送付の関門を変更</translation>
    </message>
    <message>
        <source>changed a notice</source>
        <translation>案内の送り方を変更</translation>
    </message>
    <message>
        <source>changed the words of a notice</source>
        <translation>案内の文面を変更</translation>
    </message>
    <message>
        <source>asked for a decision</source>
        <translation>決裁を依頼</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>took a request back</source>
        <translation>依頼を取り下げ</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>a backup failed</source>
        <translation>バックアップの失敗</translation>
    </message>
    <message>
        <source>restored the register</source>
        <translation>台帳を復元</translation>
    </message>
    <message>
        <source>opened what is masked</source>
        <translation>非表示の住所・電話を表示</translation>
    </message>
    <message>
        <source>entered a protection measure</source>
        <translation>支援措置を登録</translation>
    </message>
    <message>
        <source>changed a protection measure</source>
        <translation>支援措置を変更</translation>
    </message>
    <message>
        <source>ended a protection measure</source>
        <translation>支援措置を終了</translation>
    </message>
    <message>
        <source>joined two entries of a person</source>
        <translation>同じ人の記録を統合</translation>
    </message>
    <message>
        <source>took a joining back</source>
        <translation>統合を取り消し</translation>
    </message>
    <message>
        <source>applied an import</source>
        <translation>取込を反映</translation>
    </message>
    <message>
        <source>recorded an outcome</source>
        <translation>転帰を記録</translation>
    </message>
    <message>
        <source>took an outcome back</source>
        <translation>転帰を取り消し</translation>
    </message>
    <message>
        <source>took a birth back</source>
        <translation>出生の記録を取り消し</translation>
    </message>
    <message>
        <source>took a closing back</source>
        <translation>終了を取り消し</translation>
    </message>
    <message>
        <source>worked duties out anew</source>
        <translation>期限を計算し直し</translation>
    </message>
    <message>
        <source>wrote files to send</source>
        <translation>送付ファイルを作成</translation>
    </message>
    <message>
        <source>read results in</source>
        <translation>結果を取込</translation>
    </message>
    <message>
        <source>settled an unknown file</source>
        <translation>行方不明のファイルを処理</translation>
    </message>
    <message>
        <source>wrote the subsidy office&apos;s file</source>
        <translation>交付金のファイルを作成</translation>
    </message>
    <message>
        <source>decided a claim</source>
        <translation>請求を決定</translation>
    </message>
    <message>
        <source>rejected a claim</source>
        <translation>請求を却下</translation>
    </message>
    <message>
        <source>sent a claim back</source>
        <translation>請求を差し戻し</translation>
    </message>
    <message>
        <source>opened a claim again</source>
        <translation>請求を再開</translation>
    </message>
    <message>
        <source>took a claim back</source>
        <translation>請求を取り下げ</translation>
    </message>
    <message>
        <source>cancelled a recognition</source>
        <translation>認定を取り消し</translation>
    </message>
    <message>
        <source>recorded a payment</source>
        <translation>支払いを記録</translation>
    </message>
    <message>
        <source>recorded a bounced payment</source>
        <translation>支払いの不能を記録</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>district</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>fetus</source>
        <translation>胎児</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>受診</translation>
    </message>
    <message>
        <source>protection measure</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>送付の束</translation>
    </message>
    <message>
        <source>letter or message</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <source>opened what is masked, with a reason</source>
        <translation>理由を入れて表示</translation>
    </message>
    <message>
        <source>went onto paper or into a file</source>
        <translation>紙やファイルに出力</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Writes an encrypted, checked backup while everybody works on.</source>
        <translation>ほかの人が作業している間でも、暗号化して検証したバックアップを作ります。</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>“%1” was altered after it was written. Use another backup.</source>
        <translation>「%1」は作成後に変更されています。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The copy did not come out as the register is. The register is unharmed; look at the disk and back up again.</source>
        <translation>写しが台帳と一致しませんでした。台帳は無事です。ディスクを確かめて、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>“%1” is of format %2; this program knows up to %3. Use the newer program.</source>
        <translation>「%1」は形式%2です。このプログラムが扱えるのは形式%3までです。新しいプログラムをお使いください。</translation>
    </message>
    <message>
        <source>“%1” is no backup of Banso. Choose another file.</source>
        <translation>「%1」は伴走ノートのバックアップではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup could not be read back, so it does not count. Look at the disk and back up again.</source>
        <translation>バックアップを読み返して確かめられなかったため、有効ではありません。ディスクを確かめて、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>The register itself is damaged (%1 findings, the first: %2). Stop working and tell the administrator.</source>
        <translation>台帳そのものが壊れています（%1件、最初は：%2）。作業を止めて、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Another program is already writing “%1”. Wait for its end.</source>
        <translation>別のプログラムが「%1」を作成中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 did not do its work: %2</source>
        <translation>%1 が正しく終わりませんでした：%2</translation>
    </message>
    <message>
        <source>The program %1 is not installed. Install the PostgreSQL client tools.</source>
        <translation>%1 がインストールされていません。PostgreSQLのクライアントツールを入れてください。</translation>
    </message>
    <message>
        <source>%1 is of version %2, the server of version %3. Install the newer tools.</source>
        <translation>%1 は第%2版ですが、サーバーは第%3版です。新しいツールを入れてください。</translation>
    </message>
    <message>
        <source>“%1” ends half way: a copy stopped. Copy it again, or use another backup.</source>
        <translation>「%1」は途中で切れています。コピーし直すか、別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>“%1” was written with another key (%2; yours is %3). Use the key of that time.</source>
        <translation>「%1」は別の鍵（%2）で作られています（お手元の鍵は %3）。そのときの鍵を使ってください。</translation>
    </message>
    <message>
        <source>The key cannot be written to “%1”. Look whether the folder exists and can be written to.</source>
        <translation>鍵を「%1」に書き込めません。フォルダーがあり、書き込めるかお確かめください。</translation>
    </message>
    <message>
        <source>There is already a key at “%1”, and it is left as it is.</source>
        <translation>「%1」にはすでに鍵があります（そのまま残しています）。</translation>
    </message>
    <message>
        <source>Others than its owner may read the key “%1”. Correct its rights first.</source>
        <translation>鍵「%1」をほかの人も読める状態です。先にファイルの権限を直してください。</translation>
    </message>
    <message>
        <source>This is no recovery text of Banso. Look at the whole sheet again.</source>
        <translation>伴走ノートの復旧用の文字列ではありません。紙の全体を見直してください。</translation>
    </message>
    <message>
        <source>There is no key at “%1”. Bring it, or make it from the recovery text.</source>
        <translation>「%1」に鍵がありません。鍵を持ってくるか、復旧用の文字列から作ってください。</translation>
    </message>
    <message>
        <source>At least %1 characters are needed. A sentence is easy to keep in mind.</source>
        <translation>%1文字以上にしてください。文のようにすると覚えやすくなります。</translation>
    </message>
    <message>
        <source>“%1” is no key of Banso, or was mistyped. Use another.</source>
        <translation>「%1」は伴走ノートの鍵ではないか、書き間違いがあります。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The passphrase does not fit, or the recovery text was mistyped. Look at both.</source>
        <translation>合言葉が合わないか、復旧用の文字列に誤りがあります。両方をお確かめください。</translation>
    </message>
    <message>
        <source>%1 has %2 rows in the backup and %3 after restoring. Nothing was put in its place; tell the administrator.</source>
        <translation>%1 の行数がバックアップでは%2、復元後は%3で一致しません。台帳は置き換えていません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The backup is of %1 and cannot become %2. Name a register of the same kind.</source>
        <translation>このバックアップは %1 のもので、%2 には復元できません。同じ種類の台帳を指定してください。</translation>
    </message>
    <message>
        <source>There is already something at “%1”. Restore into a new place.</source>
        <translation>「%1」にはすでに何かがあります。新しい場所に復元してください。</translation>
    </message>
    <message>
        <source>Bringing the register up to date stopped at version %1 (%2). The backup %3 holds it as it was.</source>
        <translation>台帳の更新が第%1版で止まりました（%2）。更新前の内容はバックアップ %3 にあります。</translation>
    </message>
    <message>
        <source>The register is already up to date.</source>
        <translation>台帳はすでに最新です。</translation>
    </message>
    <message>
        <source>Rows of %1 were changed outside of the program. Keep the file and tell the administrator.</source>
        <translation>%1 の行がプログラムの外で変更されています。ファイルをそのまま残し、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The register is damaged: %1. Stop working and restore a backup.</source>
        <translation>台帳が壊れています：%1。作業を止めて、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no register at “%1” yet. Make one first.</source>
        <translation>「%1」にはまだ台帳がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be read. Write it like postgresql://user@server/register.</source>
        <translation>サーバーのアドレスを読み取れません。postgresql://ユーザー@サーバー/台帳 のように書いてください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Look at the network and whether the server runs.</source>
        <translation>%1 から応答がありません。ネットワークと、サーバーが動いているかをお確かめください。</translation>
    </message>
    <message>
        <source>There is no register “%2” on the server %1. Look at its name.</source>
        <translation>サーバー %1 に台帳「%2」はありません。名前をお確かめください。</translation>
    </message>
    <message>
        <source>The server %1 did not let you in. Look at user and password, or ask the administrator.</source>
        <translation>サーバー %1 に入れませんでした。ユーザー名とパスワードを確かめるか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Ask the administrator for the right.</source>
        <translation>フォルダー「%1」に書き込めません。権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose a register of Banso.</source>
        <translation>「%1」は別のプログラムのデータベースです。伴走ノートの台帳を選んでください。</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>Type a date, for example R8.11.22.</source>
        <translation>日付を入力してください（例：R8.11.22）。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Type it like R8.11.22 or 20261122.</source>
        <translation>「%1」は日付として読み取れません。R8.11.22 や 20261122 のように入力してください。</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Look at the year, month and day.</source>
        <translation>「%1」という日はありません。年月日をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” lies outside that era. If you mean %2, type it so.</source>
        <translation>「%1」はその元号の期間にありません。%2のことでしたら、そのように入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a telephone number. Type it with the area code, for example 090-1234-5678.</source>
        <translation>「%1」は電話番号として読み取れません。市外局番から入力してください（例：090-1234-5678）。</translation>
    </message>
    <message>
        <source>“%1” seems to have lost its first 0. If it should be %2, type that.</source>
        <translation>「%1」は先頭の0が抜けているようです。%2でよければ、そのように入力してください。</translation>
    </message>
    <message>
        <source>“%1” begins with 020, which belongs to machines. Nobody can be called there; look at the number.</source>
        <translation>「%1」は020で始まる機器専用の番号で、電話はつながりません。番号をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a postcode. Type its seven digits, for example 501-6082.</source>
        <translation>「%1」は郵便番号として読み取れません。7桁で入力してください（例：501-6082）。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>BenefitCheck</name>
    <message>
        <source>Everything that still stands against a year&apos;s claims and their file.</source>
        <translation>年度の申請と提出ファイルについて、まだ解決していないことをすべて表示します。</translation>
    </message>
</context>
<context>
    <name>BenefitExportCommand</name>
    <message>
        <source>Writes the subsidy office&apos;s file of a year, its summary and a cover; --accept gives the reason why its warnings are right.</source>
        <translation>年度の提出ファイル・集計・送付票を書き出します。--accept は注意を承知で進める理由です。</translation>
    </message>
</context>
<context>
    <name>BenefitList</name>
    <message>
        <source>Claims received in a fiscal year.</source>
        <translation>年度に受け付けた給付の申請の一覧です。</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>%1 is missing. Type it.</source>
        <translation>%1が空です。入力してください。</translation>
    </message>
    <message>
        <source>She is not in the resident register yet. Join her to her row.</source>
        <translation>住民登録とまだ結びついていません。世帯の画面で住民の行と結び付けてください。</translation>
    </message>
    <message>
        <source>The register does not know her day of birth (“%1”). Ask the register section.</source>
        <translation>住民登録の生年月日が不詳です（%1）。住民係に確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be right. Correct the day.</source>
        <translation>%1はあり得ない日付です。日付を直してください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Correct the day.</source>
        <translation>%1はまだ来ていない日です。日付を直してください。</translation>
    </message>
    <message>
        <source>She would be %1 years old. Look at her day of birth.</source>
        <translation>年齢が%1歳になります。生年月日を確かめてください。</translation>
    </message>
    <message>
        <source>She is %1 years old. Look at her day of birth.</source>
        <translation>年齢は%1歳です。生年月日を確かめてください。</translation>
    </message>
    <message>
        <source>The check digit of “%1” is wrong; right would be %2.</source>
        <translation>市区町村コード「%1」の検査数字が違います（正しくは%2）。</translation>
    </message>
    <message>
        <source>“%1” is no municipality code. Type six digits.</source>
        <translation>「%1」は市区町村コードではありません。6桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>The same instalment of this pregnancy is claimed in %1 already. Take one of them back.</source>
        <translation>同じ妊娠・同じ給付回の申請が%1にあります。どちらかを取り下げてください。</translation>
    </message>
    <message>
        <source>This instalment is claimed in %1 already. Open that one.</source>
        <translation>この給付回は%1で受付済みです。そちらを開いてください。</translation>
    </message>
    <message>
        <source>Another pregnancy of hers (number %1, %2) lies only %3 days from it. Look whether it is the same.</source>
        <translation>%3日しか離れていない別の妊娠（管理番号%1、%2）があります。同じ妊娠でないか確かめてください。</translation>
    </message>
    <message>
        <source>The first instalment is %1; right would be %2.</source>
        <translation>1回目の額が%1です。正しくは%2です。</translation>
    </message>
    <message>
        <source>The second instalment is %1; for %3 fetuses %2 would be right.</source>
        <translation>2回目の額が%1です。胎児%3人では%2です。</translation>
    </message>
    <message>
        <source>%1 would be taken off, and only %2 are due. Look at the amount paid elsewhere.</source>
        <translation>控除額%1が算定額%2を超えています。他市町村の受給額を確かめてください。</translation>
    </message>
    <message>
        <source>%1 are taken off, but the amount paid elsewhere is missing. Type it.</source>
        <translation>%1を控除していますが、他市町村の受給額がありません。入力してください。</translation>
    </message>
    <message>
        <source>The number of fetuses is missing. Type it from the notification.</source>
        <translation>胎児の数が空または0です。届出書のとおり入力してください。</translation>
    </message>
    <message>
        <source>%1 fetuses were notified, %2 outcomes are on record. Look whether both are right (a twin may vanish).</source>
        <translation>届出の胎児の数は%1、記録された転帰は%2です。両方が正しいか確かめてください（双子の一方が消えることもあります）。</translation>
    </message>
    <message>
        <source>Notified on %1, but it can be notified from %2 on. Look at both days.</source>
        <translation>届出日が%1ですが、届出ができるのは%2からです。日付を確かめてください。</translation>
    </message>
    <message>
        <source>%1 lies before the recognition on %2. Correct one of the days.</source>
        <translation>%1は認定日（%2）より前です。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>%1 lies after the recognition was cancelled on %2. It may not be paid here.</source>
        <translation>%1は認定の取消日（%2）より後です。ここでは支給できません。</translation>
    </message>
    <message>
        <source>She did not live here on %1. She claims where she lived.</source>
        <translation>%1にはこの町に住民登録がありません。その日に住んでいた市区町村で申請します。</translation>
    </message>
    <message>
        <source>It is not known whether she lived here on %1. Ask the register section, then accept it.</source>
        <translation>%1にこの町に住んでいたか分かりません。住民係に確かめて、理由を書いてください。</translation>
    </message>
    <message>
        <source>The day of the heartbeat is missing. Take it from the handbook or the certificate.</source>
        <translation>胎児心拍確認日が空です。母子健康手帳か診断書から入力してください。</translation>
    </message>
    <message>
        <source>The heartbeat of %1 is later than the application of %2. Look at both days.</source>
        <translation>胎児心拍確認日（%1）が認定申請日（%2）より後です。日付を確かめてください。</translation>
    </message>
    <message>
        <source>A heartbeat on %1 hardly fits the due date %2. Look at both days.</source>
        <translation>胎児心拍確認日（%1）が出産予定日（%2）と合いません。日付を確かめてください。</translation>
    </message>
    <message>
        <source>The paper that shows the outcome is missing. Choose what was presented.</source>
        <translation>転帰を確認した書類がありません。提示された書類を選んでください。</translation>
    </message>
    <message>
        <source>The pregnancy ended on %1, before the benefit began on %2. There is no second instalment.</source>
        <translation>転帰日（%1）が制度の開始（%2）より前のため、2回目は支給できません。</translation>
    </message>
    <message>
        <source>Applied for on %1; the last day was %2.</source>
        <translation>申請日（%1）が請求期限（%2）を過ぎています。</translation>
    </message>
    <message>
        <source>Applied for on %1, the day on which the readings of the limit part (%2 here). Ask the law section, then accept it.</source>
        <translation>申請日（%1）は期限の数え方で結論が分かれる日です（この町の定めでは%2）。法規担当に確かめて、理由を書いてください。</translation>
    </message>
    <message>
        <source>Nobody asked other municipalities yet. Ask, and write down the answer.</source>
        <translation>他市町村の受給状況が未確認です。照会して結果を入力してください。</translation>
    </message>
    <message>
        <source>She was paid elsewhere, and this is missing: %1.</source>
        <translation>他市町村で受給済みですが、%1が空です。照会の回答から入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no bank code. Type four digits.</source>
        <translation>金融機関コード「%1」は4桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no branch code. Type three digits.</source>
        <translation>支店コード「%1」は3桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no account number. Type up to seven digits.</source>
        <translation>口座番号「%1」は7桁までの数字で入力してください。</translation>
    </message>
    <message>
        <source>The holder&apos;s name has %1 characters as banks count them; %2 fit. Type the first %2.</source>
        <translation>口座名義が銀行の数え方で%1文字あります。%2文字までです。先頭の%2文字を入力してください。</translation>
    </message>
    <message>
        <source>The account is of “%1”, she is “%2”. If it is hers all the same, write why.</source>
        <translation>口座名義「%1」が氏名「%2」と一致しません。本人の口座なら理由を書いてください（旧姓、委任状など）。</translation>
    </message>
    <message>
        <source>Banks do not take “%1” (%2) in a name. Take over “%3”?</source>
        <translation>口座名義に「%1」（%2）は使えません。「%3」に直してください。</translation>
    </message>
    <message>
        <source>Banks do not take “%1” (%2) in a name. Type the holder as on the bank&apos;s card.</source>
        <translation>口座名義に「%1」（%2）は使えません。通帳のカナ名義のとおり入力してください。</translation>
    </message>
    <message>
        <source>There is no interview at the notice on record. Hold it, or record it.</source>
        <translation>妊娠届出時の面談の記録がありません。面談を行うか、記録してください。</translation>
    </message>
    <message>
        <source>There is neither an interview of the eighth month nor one after the birth on record. Hold it, or record it.</source>
        <translation>8か月面談も出生後の面談も記録がありません。面談を行うか、記録してください。</translation>
    </message>
    <message>
        <source>A claim of the old scheme, applied for on %1; its last day was %2.</source>
        <translation>旧制度の申請ですが、申請日（%1）が受付終了（%2）より後です。</translation>
    </message>
    <message>
        <source>She was given the old scheme&apos;s gift for this pregnancy; there is no first instalment.</source>
        <translation>この妊娠では旧制度の出産応援給付を受けています。1回目は支給できません。</translation>
    </message>
    <message>
        <source>She died on %1. Ask what becomes of the claim.</source>
        <translation>受取人は%1に亡くなっています。取扱いを確かめてください。</translation>
    </message>
    <message>
        <source>She was removed from the resident register. Look where she lives.</source>
        <translation>受取人の住民登録は消除されています。住所を確かめてください。</translation>
    </message>
    <message>
        <source>She is protected (支援措置): address and telephone stay out of the file.</source>
        <translation>支援措置の対象です。住所・電話はファイルに出しません。</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be written in this encoding, and nobody decided what stands for it. Proposals: %3</source>
        <translation>「%1」（%2）はこの文字コードに無く、置き換えが決まっていません。候補: %3</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be written in this encoding and becomes “%3”. Accept it, or decide otherwise.</source>
        <translation>「%1」（%2）はこの文字コードに無いため「%3」で出力します。よければ確認し、違えば置き換えを決めてください。</translation>
    </message>
    <message>
        <source>“%1” holds a private character (%2) that nobody outside can read. Write the name with a common one.</source>
        <translation>「%1」に外字（%2）があり、相手先では読めません。一般の文字に直してください。</translation>
    </message>
    <message>
        <source>There is an invisible character (%1) in it. Type it anew.</source>
        <translation>改行または制御文字（%1）が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>It begins with “%1”, which spreadsheets take for a formula. Take that away.</source>
        <translation>先頭の「%1」は表計算ソフトで式とみなされます。先頭の文字を取り除いてください。</translation>
    </message>
    <message>
        <source>In the last file: %1. Now: %2. Accept it if that is right.</source>
        <translation>前回の出力は「%1」、今回は「%2」です。正しければ理由を書いて確認してください。</translation>
    </message>
    <message>
        <source>%1 stood in the last file and is not granted any more. Accept it if that is right.</source>
        <translation>前回出力した%1が、今回は支給決定ではありません。正しければ理由を書いて確認してください。</translation>
    </message>
    <message>
        <source>Nothing was decided in fiscal year %1.</source>
        <translation>%1年度に支給決定した申請がありません。</translation>
    </message>
    <message>
        <source>%1 does not add up: rows %2, summary %3, register %4. Do not hand it out; tell the administrator.</source>
        <translation>%1の合計が一致しません（明細%2、集計%3、台帳%4）。提出せず、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The law gives nothing for an ectopic pregnancy, even with a heartbeat.</source>
        <translation>異所性妊娠は、心拍が確認されていても支給の対象になりません。</translation>
    </message>
    <message>
        <source>%1 cannot be the number of fetuses. Type 0 to 9.</source>
        <translation>胎児の数「%1」は0から9で入力してください。</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>金額は0以上で入力してください。</translation>
    </message>
    <message>
        <source>The first instalment needs the application for recognition. Type its day.</source>
        <translation>1回目には認定申請が必要です。認定申請日を入力してください。</translation>
    </message>
    <message>
        <source>There is no claim with the number %1. Look at the list again.</source>
        <translation>申請%1が見つかりません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>“%1” is no receipt number. Type it like R08-0001.</source>
        <translation>「%1」は受付番号ではありません。R08-0001のように入力してください。</translation>
    </message>
    <message>
        <source>This cannot be done now: the claim is %1.</source>
        <translation>この申請は「%1」のため、この操作はできません。</translation>
    </message>
    <message>
        <source>Whoever entered or changed a claim does not decide it. Ask a second person.</source>
        <translation>入力・修正した本人は決定できません。別の決裁者に依頼してください。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>%1 is no warning and cannot be accepted. Correct what it says.</source>
        <translation>%1は確認で済ませられません。内容を直してください。</translation>
    </message>
    <message>
        <source>%1 lies before the decision on %2. Type a later day.</source>
        <translation>%1は決定日（%2）より前です。決定日以後の日付を入力してください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Type the day on which it was paid.</source>
        <translation>%1はまだ来ていません。支払った日を入力してください。</translation>
    </message>
    <message>
        <source>%1 lies before the application on %2. Correct the day.</source>
        <translation>%1は認定申請日（%2）より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>%1 cannot have been paid back; at most %2.</source>
        <translation>返納額%1は入力できません。%2までです。</translation>
    </message>
    <message>
        <source>There is no recognition to cancel.</source>
        <translation>取り消す認定がありません。</translation>
    </message>
    <message>
        <source>%1 lies before the recognition on %2. Correct the day.</source>
        <translation>%1は認定日（%2）より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>Nobody is asked about it any more. Look at the list again.</source>
        <translation>案内はすでに終わっています。一覧を見直してください。</translation>
    </message>
    <message>
        <source>The file cannot be written yet: %1 errors, %2 warnings that nobody accepted.</source>
        <translation>まだ出力できません。エラー%1件、未確認の注意%2件があります。</translation>
    </message>
    <message>
        <source>The layout “%1” asks for “%2”, which claims do not have. Tell the administrator.</source>
        <translation>様式「%1」の項目「%2」は申請にありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The file can hold “%1” as it is.</source>
        <translation>「%1」はそのまま出力できます。</translation>
    </message>
    <message>
        <source>Nobody knows what the private character “%1” stands for. Correct the name in the register.</source>
        <translation>外字「%1」は何の文字か分かりません。台帳の氏名を直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written either. Choose another.</source>
        <translation>「%1」もこの文字コードに無い文字です。別の文字にしてください。</translation>
    </message>
    <message>
        <source>She has no pregnancy on record. Record the notice first.</source>
        <translation>妊娠の記録がありません。先に妊娠届を記録してください。</translation>
    </message>
</context>
<context>
    <name>CalendarPresenter</name>
    <message>
        <source>pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>続きの関わり</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>案内の送付</translation>
    </message>
    <message>
        <source>check-up attended</source>
        <translation>健診の受診</translation>
    </message>
    <message>
        <source>paper filed</source>
        <translation>書類の受け取り</translation>
    </message>
    <message>
        <source>outcome known</source>
        <translation>転帰の把握</translation>
    </message>
    <message>
        <source>case conference</source>
        <translation>ケース対応会議</translation>
    </message>
    <message>
        <source>record written</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>関わり</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>使っていない</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Type the contact&apos;s code.</source>
        <translation>時期の記号を入力してください。</translation>
    </message>
    <message>
        <source>Type the contact&apos;s name.</source>
        <translation>時期の名前を入力してください。</translation>
    </message>
    <message>
        <source>Type from when and until when it is to be done.</source>
        <translation>いつからいつまでに行うかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it like B+4m or EDD-84.</source>
        <translation>「%1」は日の書き方ではありません。B+4m や EDD-84 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a condition. Write it like !done:N11 or age&lt;20.</source>
        <translation>「%1」は条件として読み取れません。!done:N11 や age&lt;20 のように書いてください。</translation>
    </message>
    <message>
        <source>%1 asks about “%2”, which is not in the calendar. Look at its spelling.</source>
        <translation>%1 の条件にある「%2」は登録されていません。つづりをお確かめください。</translation>
    </message>
    <message>
        <source>%1 counts from “%2”, which is not in the calendar. Look at its spelling.</source>
        <translation>%1 の起点「%2」は登録されていません。つづりをお確かめください。</translation>
    </message>
    <message>
        <source>%1 waits for itself, by way of others. Let one of them count from another day.</source>
        <translation>%1 がほかの時期を通して自分自身を待っています。どれかの起点を変えてください。</translation>
    </message>
    <message>
        <source>Choose the notice that is sent.</source>
        <translation>送る通知を選んでください。</translation>
    </message>
    <message>
        <source>Type from which to which age the check-up may be attended.</source>
        <translation>受診できる年齢の範囲を入力してください。</translation>
    </message>
    <message>
        <source>A nurse or a clerk does it. Choose one.</source>
        <translation>担当は保健師か事務です。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot become about somebody else. Add another contact instead.</source>
        <translation>%1 の対象は変えられません。別の時期を追加してください。</translation>
    </message>
    <message>
        <source>The calendar lacks %1, which the program needs. Add it again.</source>
        <translation>プログラムに必要な %1 がありません。追加し直してください。</translation>
    </message>
    <message>
        <source>%1 already changes on %2. Change that entry.</source>
        <translation>%1 は%2からの内容がすでにあります。そちらを直してください。</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>There is no pregnancy with the number %1. Look at the household again.</source>
        <translation>番号%1の妊娠の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>Type the due date, or how far the pregnancy was at the notice.</source>
        <translation>分娩予定日か、届出時の週数を入力してください。</translation>
    </message>
    <message>
        <source>By the due date %1 it would have been week %2 at the notice. Look at both days.</source>
        <translation>予定日 %1 では届出時に%2週になります。予定日と届出日をお確かめください。</translation>
    </message>
    <message>
        <source>So many weeks are not possible at a notice. Look at the number.</source>
        <translation>届出時の週数としてありえない値です。お確かめください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day of the notice.</source>
        <translation>%1はまだ来ていません。届出日をお確かめください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day the heartbeat was seen.</source>
        <translation>%1はまだ来ていません。心拍を確認した日をお確かめください。</translation>
    </message>
    <message>
        <source>The number of fetuses is from 1 to 9.</source>
        <translation>胎児数は1から9までで入力してください。</translation>
    </message>
    <message>
        <source>%1 fetuses already have an outcome; there cannot be fewer.</source>
        <translation>転帰の記録された胎児が%1人います。それより少なくはできません。</translation>
    </message>
    <message>
        <source>This pregnancy has ended; its due date stays as it is.</source>
        <translation>この妊娠はすでに終わっています。予定日は変更できません。</translation>
    </message>
    <message>
        <source>A pregnancy due on %1 is still on record. It is the same one, or its outcome comes first.</source>
        <translation>予定日 %1 の妊娠が記録中です。同じ妊娠であればそちらに、別の妊娠であれば先に転帰を入力してください。</translation>
    </message>
    <message>
        <source>This person no longer lives here or has died. Look at the person.</source>
        <translation>この人は転出または死亡となっています。お確かめください。</translation>
    </message>
    <message>
        <source>The due date and the weeks at the notice differ by %1 days (%2 by the due date). Is it right?</source>
        <translation>予定日と届出時の週数が%1日違います（予定日からは%2）。正しいですか。</translation>
    </message>
    <message>
        <source>The due date moves by %1 days. Is it right?</source>
        <translation>予定日が%1日動きます。正しいですか。</translation>
    </message>
    <message>
        <source>The heartbeat was seen on %1, in week %2. Is it right?</source>
        <translation>心拍確認が%1（%2週）となります。正しいですか。</translation>
    </message>
    <message>
        <source>The mother would be %1 years old. Is it the right person?</source>
        <translation>母の年齢が%1歳になります。人は合っていますか。</translation>
    </message>
    <message>
        <source>The register says that this person is male. Is it the right person?</source>
        <translation>住民基本台帳では男性となっています。人は合っていますか。</translation>
    </message>
    <message>
        <source>An earlier pregnancy ended on %1, shortly before this one began. Is it right?</source>
        <translation>前の妊娠が%1に終わったばかりです。正しいですか。</translation>
    </message>
    <message>
        <source>There is no fetus with the number %1. Look at the household again.</source>
        <translation>番号%1の胎児の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>転帰を選んでください。</translation>
    </message>
    <message>
        <source>A live birth is entered as a birth. Use that form.</source>
        <translation>出生は「出生」の画面で入力してください。</translation>
    </message>
    <message>
        <source>A birth is on record. Take it back there first.</source>
        <translation>出生が記録されています。先にそちらを取り消してください。</translation>
    </message>
    <message>
        <source>There is no outcome to take back.</source>
        <translation>取り消す転帰がありません。</translation>
    </message>
    <message>
        <source>These belong to different pregnancies. Enter them one by one.</source>
        <translation>別々の妊娠の胎児です。1件ずつ入力してください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day.</source>
        <translation>%1はまだ来ていません。日付をお確かめください。</translation>
    </message>
    <message>
        <source>On %1 this pregnancy would be in week %2. Look at the day and the due date.</source>
        <translation>%1ではこの妊娠は%2週にあたります。日付と予定日をお確かめください。</translation>
    </message>
    <message>
        <source>%1 in week %2 is rare. Is it right?</source>
        <translation>%2週での%1はまれです。正しいですか。</translation>
    </message>
    <message>
        <source>Enter at least one child.</source>
        <translation>お子さんを1人以上入力してください。</translation>
    </message>
    <message>
        <source>Choose the mother.</source>
        <translation>母を選んでください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day of birth.</source>
        <translation>%1はまだ来ていません。出生日をお確かめください。</translation>
    </message>
    <message>
        <source>On %1 the pregnancy would be in week %2. Look at the day and the due date.</source>
        <translation>%1ではこの妊娠は%2週にあたります。出生日と予定日をお確かめください。</translation>
    </message>
    <message>
        <source>This fetus already has an outcome, or belongs to another pregnancy. Choose another.</source>
        <translation>この胎児はすでに転帰が記録されているか、別の妊娠のものです。選び直してください。</translation>
    </message>
    <message>
        <source>Choose how the child was born.</source>
        <translation>出生の転帰を選んでください。</translation>
    </message>
    <message>
        <source>This child is not on record. Search again.</source>
        <translation>このお子さんの記録がありません。探し直してください。</translation>
    </message>
    <message>
        <source>The register says the child was born on %1. Look at the day.</source>
        <translation>住民基本台帳の生年月日は%1です。出生日をお確かめください。</translation>
    </message>
    <message>
        <source>The birth of this child is already on record. Open it there.</source>
        <translation>このお子さんの出生はすでに記録されています。そちらを開いてください。</translation>
    </message>
    <message>
        <source>There is no such birth on record. Look at the household again.</source>
        <translation>その出生の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>%1 lies before the birth. Look at the day of discharge.</source>
        <translation>%1は出生日より前です。退院日をお確かめください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day of discharge.</source>
        <translation>%1はまだ来ていません。退院日をお確かめください。</translation>
    </message>
    <message>
        <source>The birth would be in week %1. Is it right?</source>
        <translation>出生時の週数が%1週になります。正しいですか。</translation>
    </message>
    <message>
        <source>The weeks typed and those by the due date differ by %1 days. Is it right?</source>
        <translation>入力した週数と予定日からの週数が%1日違います。正しいですか。</translation>
    </message>
    <message>
        <source>%1 more of this pregnancy are not in the form. Is it right?</source>
        <translation>この妊娠の胎児があと%1人、入力されていません。このままでよいですか。</translation>
    </message>
    <message>
        <source>%1 more are born than were known. Is it right?</source>
        <translation>わかっていた胎児数より%1人多く生まれています。正しいですか。</translation>
    </message>
    <message>
        <source>%1 of %2 is not possible at this age (%3 to %4). Look at the number and the unit.</source>
        <translation>%1 %2 はこの年齢ではありえない値です（%3～%4）。数字と単位をお確かめください。</translation>
    </message>
    <message>
        <source>%1 of %2 is unusual at this age (usually %3 to %4). Is it right?</source>
        <translation>%1 %2 はこの年齢の普段の範囲（%3～%4）から外れています。正しいですか。</translation>
    </message>
    <message>
        <source>%1 was %2 before and is %3 now. Is it the right child?</source>
        <translation>%1が前回の%2から%3に減っています。お子さんは合っていますか。</translation>
    </message>
</context>
<context>
    <name>ChangeCells</name>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>on</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>what is wrong, what to do</source>
        <translation>内容と対応</translation>
    </message>
    <message>
        <source>hidden (protection)</source>
        <translation>非表示（支援措置）</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>気になる行</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n put off to %1.</source>
        <translation>
            <numerusform>%n件を %1 まで延ばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed: %1.</source>
        <translation>
            <numerusform>%n件を終えました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Resident register extract</source>
        <translation>住民基本台帳の抽出</translation>
    </message>
    <message>
        <source>Contacts and consents</source>
        <translation>連絡先と同意の一覧</translation>
    </message>
    <message>
        <source>Protection measures</source>
        <translation>支援措置の一覧</translation>
    </message>
    <message>
        <source>Notices keyed from paper</source>
        <translation>届出の入力一覧</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>健診・教室の日程</translation>
    </message>
    <message>
        <source>Results of sending</source>
        <translation>送信結果</translation>
    </message>
    <message>
        <source>The weekly picture of everybody who lives here, from the register section. Whoever is not in it is something to look at, not somebody who moved.</source>
        <translation>住民係から毎週届く、その日の住民全員の一覧です。載っていない人は「確かめること」になり、転出とは扱いません。</translation>
    </message>
    <message>
        <source>Telephone numbers, LINE links and consents. Adds and brings up to date; a refusal that is on record here stays.</source>
        <translation>電話番号・LINE連携・同意の一覧です。追加と更新だけをします。ここに記録されている「同意しない」は変わりません。</translation>
    </message>
    <message>
        <source>The register section&apos;s list of protection measures. Adds and prolongs, and never ends one; everybody it concerns is masked at once.</source>
        <translation>住民係の支援措置の一覧です。追加と延長だけをし、解除はしません。対象の人はその場で非表示になります。</translation>
    </message>
    <message>
        <source>Pregnancy notices that were keyed from paper elsewhere.</source>
        <translation>別に入力された妊娠の届出です。</translation>
    </message>
    <message>
        <source>Days, places and numbers of places of check-ups and classes.</source>
        <translation>健診や教室の日にち・場所・定員です。</translation>
    </message>
    <message>
        <source>What the sending service reports back. It is read in on the page Send.</source>
        <translation>送信サービスから戻る結果です。「送付」の画面で読み込みます。</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>転入</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再転入</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>is about to leave</source>
        <translation>転出予定</translation>
    </message>
    <message>
        <source>taken off the register</source>
        <translation>職権消除等</translation>
    </message>
    <message>
        <source>moved within town</source>
        <translation>転居</translation>
    </message>
    <message>
        <source>household changed</source>
        <translation>世帯の異動</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>氏名の変更</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>district changed</source>
        <translation>地区の変更</translation>
    </message>
    <message>
        <source>not in the extract</source>
        <translation>抽出にない人</translation>
    </message>
    <message>
        <source>is there again</source>
        <translation>再び載った人</translation>
    </message>
    <message>
        <source>may be somebody entered by hand</source>
        <translation>手入力の人と同じ？</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>連絡先の追加</translation>
    </message>
    <message>
        <source>contact changes</source>
        <translation>連絡先の更新</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>支援措置の追加</translation>
    </message>
    <message>
        <source>measure confirmed</source>
        <translation>仮の措置の確定</translation>
    </message>
    <message>
        <source>measure prolonged</source>
        <translation>支援措置の延長</translation>
    </message>
    <message>
        <source>more persons covered</source>
        <translation>対象者の追加</translation>
    </message>
    <message>
        <source>new notice</source>
        <translation>届出の追加</translation>
    </message>
    <message>
        <source>new telephone number</source>
        <translation>電話番号の追加</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>日程の追加</translation>
    </message>
    <message>
        <source>session changes</source>
        <translation>日程の変更</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>household number</source>
        <translation>世帯番号</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>ローマ字氏名</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>通称</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>leaves on</source>
        <translation>転出予定日</translation>
    </message>
    <message>
        <source>state</source>
        <translation>住民の状態</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>前の住所</translation>
    </message>
    <message>
        <source>went to</source>
        <translation>転出先</translation>
    </message>
    <message>
        <source>district</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>shared with</source>
        <translation>共用の相手</translation>
    </message>
    <message>
        <source>reachable from</source>
        <translation>連絡できる時間（から）</translation>
    </message>
    <message>
        <source>reachable until</source>
        <translation>連絡できる時間（まで）</translation>
    </message>
    <message>
        <source>message may be left</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>neutral words only</source>
        <translation>用件を伏せる</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>not to be used until</source>
        <translation>使わない期限</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>persons covered</source>
        <translation>併せて対象の人数</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>仮の登録</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>出産予定日</translation>
    </message>
    <message>
        <source>fetuses</source>
        <translation>胎児数</translation>
    </message>
    <message>
        <source>parity</source>
        <translation>経産</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>first birth</source>
        <translation>初産</translation>
    </message>
    <message>
        <source>has given birth before</source>
        <translation>経産</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Japanese national</source>
        <translation>日本人</translation>
    </message>
    <message>
        <source>foreign national</source>
        <translation>外国人</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>住民</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>同意の取消し</translation>
    </message>
    <message>
        <source>may be left</source>
        <translation>残してよい</translation>
    </message>
    <message>
        <source>must not be left</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>伏せる</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>伏せなくてよい</translation>
    </message>
    <message>
        <source>spousal violence</source>
        <translation>配偶者暴力（DV）</translation>
    </message>
    <message>
        <source>stalking</source>
        <translation>ストーカー行為等</translation>
    </message>
    <message>
        <source>child abuse</source>
        <translation>児童虐待等</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>lived here before</source>
        <translation>以前の住民</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Looks the whole register through: file, journal, duties, change log.</source>
        <translation>台帳全体を調べます（ファイル、送付の記録、予定、変更記録）。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The file of the register and its references</source>
        <translation>台帳のファイルと参照</translation>
    </message>
    <message>
        <source>Rows changed behind the change log</source>
        <translation>変更の記録にない書き換え</translation>
    </message>
    <message>
        <source>Entries of the audit log altered or missing</source>
        <translation>操作の記録の書き換え・欠け</translation>
    </message>
    <message>
        <source>Protection measures and whom they cover</source>
        <translation>支援措置とその対象者</translation>
    </message>
    <message>
        <source>Sums of what was sent, withheld and recalled</source>
        <translation>送付・留保・取消の合計</translation>
    </message>
    <message>
        <source>What is due, worked out anew and compared</source>
        <translation>期限の計算し直しとの比較</translation>
    </message>
    <message>
        <source>Claims, their duties and files</source>
        <translation>給付の請求と期限とファイル</translation>
    </message>
</context>
<context>
    <name>CheckupPresenter</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Age that day</source>
        <translation>当日の月齢</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) placed.</source>
        <translation>
            <numerusform>%n人を配置しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a place.</source>
        <translation>%1を配置しました。</translation>
    </message>
    <message>
        <source>%1 has no place in this session any more.</source>
        <translation>%1をこの日程から外しました。</translation>
    </message>
    <message>
        <source>%1 is placed on %2 now.</source>
        <translation>%1を%2に移しました。</translation>
    </message>
</context>
<context>
    <name>ClaimAdd</name>
    <message>
        <source>Enters a claim; one against which nothing stands is checked off at once.</source>
        <translation>給付の申請を登録します。問題が無ければ確認済みになります。</translation>
    </message>
</context>
<context>
    <name>ClaimCheckOff</name>
    <message>
        <source>Checks a claim off for the second person; --accept gives the reason why its warnings are right.</source>
        <translation>申請を確認済みにします（決定は別の人が行います）。--accept は注意を承知で進める理由です。</translation>
    </message>
</context>
<context>
    <name>ClaimDecide</name>
    <message>
        <source>Grants a checked claim, or rejects one with --reject; by a second person.</source>
        <translation>確認済みの申請を支給決定します（--reject で却下）。入力した人とは別の人が行います。</translation>
    </message>
</context>
<context>
    <name>ClaimPaid</name>
    <message>
        <source>Writes down when a claim was paid; --bounced that the transfer came back.</source>
        <translation>支払日を記録します。--bounced は振込不能で戻ったことの記録です。</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>the number of claims</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>women</source>
        <translation>妊婦実人数</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>制度区分</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>municipality code</source>
        <translation>市区町村コード</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>給付回</translation>
    </message>
    <message>
        <source>number of the pregnancy</source>
        <translation>妊娠管理番号</translation>
    </message>
    <message>
        <source>resident number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>kana</source>
        <translation>氏名カナ</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>building</source>
        <translation>方書</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>day of the notice</source>
        <translation>妊娠届出日</translation>
    </message>
    <message>
        <source>weeks at the notice</source>
        <translation>届出時妊娠週数</translation>
    </message>
    <message>
        <source>day of the heartbeat</source>
        <translation>胎児心拍確認日</translation>
    </message>
    <message>
        <source>clinic of the heartbeat</source>
        <translation>確認医療機関</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>出産予定日</translation>
    </message>
    <message>
        <source>single or multiple</source>
        <translation>妊娠区分</translation>
    </message>
    <message>
        <source>day of the application</source>
        <translation>認定申請日</translation>
    </message>
    <message>
        <source>day of the recognition</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>number of the recognition</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>recognition cancelled on</source>
        <translation>認定取消日</translation>
    </message>
    <message>
        <source>why it was cancelled</source>
        <translation>取消事由</translation>
    </message>
    <message>
        <source>interview at the notice</source>
        <translation>届出時面談日</translation>
    </message>
    <message>
        <source>interview of the eighth month</source>
        <translation>8か月面談・アンケート日</translation>
    </message>
    <message>
        <source>interview after the birth</source>
        <translation>出生後面談日</translation>
    </message>
    <message>
        <source>how it was held</source>
        <translation>面談方法</translation>
    </message>
    <message>
        <source>number of fetuses</source>
        <translation>胎児の数</translation>
    </message>
    <message>
        <source>number of fetuses notified</source>
        <translation>届出の胎児の数</translation>
    </message>
    <message>
        <source>number of fetuses notified on</source>
        <translation>胎児数届出日</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>転帰区分</translation>
    </message>
    <message>
        <source>day of the outcome</source>
        <translation>転帰日</translation>
    </message>
    <message>
        <source>paper of the outcome</source>
        <translation>確認書類</translation>
    </message>
    <message>
        <source>paid elsewhere</source>
        <translation>他市町村受給状況</translation>
    </message>
    <message>
        <source>code of the other municipality</source>
        <translation>他市町村コード</translation>
    </message>
    <message>
        <source>amount paid elsewhere</source>
        <translation>他市町村受給額</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>照会日</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>照会回答日</translation>
    </message>
    <message>
        <source>moved in on</source>
        <translation>転入日</translation>
    </message>
    <message>
        <source>moved out on</source>
        <translation>転出日</translation>
    </message>
    <message>
        <source>how it is paid</source>
        <translation>支給方法</translation>
    </message>
    <message>
        <source>bank code</source>
        <translation>金融機関コード</translation>
    </message>
    <message>
        <source>branch code</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>kind of account</source>
        <translation>預金種目</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>account holder</source>
        <translation>口座名義カナ</translation>
    </message>
    <message>
        <source>public money account</source>
        <translation>公金受取口座利用</translation>
    </message>
    <message>
        <source>why the holder differs</source>
        <translation>名義相違理由</translation>
    </message>
    <message>
        <source>amount due</source>
        <translation>算定額</translation>
    </message>
    <message>
        <source>amount taken off</source>
        <translation>控除額</translation>
    </message>
    <message>
        <source>amount decided</source>
        <translation>支給決定額</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>to be paid on</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>返納</translation>
    </message>
    <message>
        <source>why it was paid back</source>
        <translation>返納事由</translation>
    </message>
    <message>
        <source>last day of the claim</source>
        <translation>請求期限日</translation>
    </message>
    <message>
        <source>transitional</source>
        <translation>経過措置区分</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>出力日時</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>出力者ID</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>支給決定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>interview missing</source>
        <translation>面談待ち</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>書類待ち</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>支払待ち</translation>
    </message>
    <message>
        <source>1st instalment</source>
        <translation>1回目</translation>
    </message>
    <message>
        <source>2nd instalment</source>
        <translation>2回目</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>no, asked</source>
        <translation>なし（確認済み）</translation>
    </message>
    <message>
        <source>1st instalment paid</source>
        <translation>1回目を受給</translation>
    </message>
    <message>
        <source>2nd instalment paid</source>
        <translation>2回目を受給</translation>
    </message>
    <message>
        <source>old scheme&apos;s gift</source>
        <translation>旧制度の出産応援給付を受給</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>口座振込</translation>
    </message>
    <message>
        <source>digital gift</source>
        <translation>デジタルギフト</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>地域通貨</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当座</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>貯蓄</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>mother&apos;s handbook</source>
        <translation>母子健康手帳</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>診断書</translation>
    </message>
    <message>
        <source>birth notice</source>
        <translation>出生届</translation>
    </message>
    <message>
        <source>stillbirth notice</source>
        <translation>死産届</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>流産</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>人工妊娠中絶</translation>
    </message>
    <message>
        <source>single</source>
        <translation>単胎</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>多胎</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ClaimsPresenter</name>
    <message>
        <source>Receipt</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>給付回</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>エラー%1件、注意%2件</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード：</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>banso-cli [--db FILE|postgresql://…] [--today DATE] [--as STAFF] [--format table|csv|json] [--lang ja|en] COMMAND …

</source>
        <translation>banso-cli [--db ファイル|postgresql://…] [--today 日付] [--as 職員] [--format table|csv|json] [--lang ja|en] コマンド …

</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 done in part, 2 wrong use, 3 broken surroundings (file, database, disk), 4 refused, 5 not signed in or not permitted, 6 conflict.
Passwords come from BANSO_PASSWORD or are asked for. “banso-cli COMMAND --help” shows one command.
</source>
        <translation>
終了コード：0 完了、1 一部完了、2 使い方の誤り、3 環境の異常（ファイル・データベース・ディスク）、4 受け付けられない、5 サインインしていないか権限がない、6 競合。
パスワードは BANSO_PASSWORD から、なければ尋ねます。「banso-cli コマンド --help」でそのコマンドだけを表示します。
</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>There is no command “%1”. “banso-cli help” lists them.</source>
        <translation>「%1」というコマンドはありません。banso-cli help で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>「%1」というオプションはここにありません。</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It may be: %3</source>
        <translation>「%1」に「%2」は使えません。使える値：%3</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-11-22 or R8.11.22.</source>
        <translation>「%1」は日付ではありません。2026-11-22 や R8.11.22 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。指定してください。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” must be a number, not “%2”.</source>
        <translation>「%1」は数で指定してください（「%2」は数ではありません）。</translation>
    </message>
    <message>
        <source>“%1” may be from %2 to %3.</source>
        <translation>「%1」は%2から%3までです。</translation>
    </message>
    <message>
        <source>On %1 the pregnancy due on %2 had not begun.</source>
        <translation>%1には、予定日 %2 の妊娠はまだ始まっていません。</translation>
    </message>
    <message>
        <source>There is no district “%1”. Use its code or name.</source>
        <translation>地区「%1」はありません。記号か名前で指定してください。</translation>
    </message>
    <message>
        <source>Only an administrator may do this. Sign in as one with --as.</source>
        <translation>管理者だけが行えます。--as で管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>Give either %1 or %2.</source>
        <translation>%1 か %2 のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>“%1”, row %2, %3: %4 Rows that were not taken: %5 (import lists all of them with --report).</source>
        <translation>「%1」の%2行目、%3：%4 取り込まなかった行は%5行です（importでは --report で一覧を書き出せます）。</translation>
    </message>
    <message>
        <source>“%1” names %2 values for %3 children. Give one for each, separated by commas; it may be blank.</source>
        <translation>「%1」の値は%2個ですが、お子さんは%3人です。コンマで区切って一人に一つずつ書いてください（空欄でもかまいません）。</translation>
    </message>
    <message>
        <source>The file cannot be written yet. %1 %2: %3 “benefit check” lists all %4 findings; --accept gives the reason why warnings are right.</source>
        <translation>まだ出力できません。%1 %2：%3 「benefit check」で%4件すべてを表示します。注意だけのときは --accept に承知で進める理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>%1 has not come yet. Look at the day.</source>
        <translation>%1はまだ来ていません。日付をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Type it like 14:30.</source>
        <translation>「%1」は時刻ではありません。14:30 のように入力してください。</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the times.</source>
        <translation>終わりの時刻が始まりより前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>There is no “%1” in the contact calendar. Choose one of the list.</source>
        <translation>「%1」という時期はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 is not after this contact. Choose a later day.</source>
        <translation>%1は今回より後ではありません。先の日付にしてください。</translation>
    </message>
    <message>
        <source>There is no judgement “%1”. Choose one of the list.</source>
        <translation>判定「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>With this judgement the next date is needed. Type it.</source>
        <translation>この判定では次回の日付が必要です。入力してください。</translation>
    </message>
    <message>
        <source>There is no visit with the number %1. Look at the household again.</source>
        <translation>番号%1の訪問の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>Choose what the visit was for.</source>
        <translation>訪問の目的を選んでください。</translation>
    </message>
    <message>
        <source>This child does not belong to the household. Choose another.</source>
        <translation>このお子さんは世帯に入っていません。選び直してください。</translation>
    </message>
    <message>
        <source>The child was born on %1, after this day. Look at the day.</source>
        <translation>お子さんが生まれたのは%1で、この日より後です。日付をお確かめください。</translation>
    </message>
    <message>
        <source>The child died on %1, before this day. Look at the day.</source>
        <translation>お子さんは%1に亡くなっています。この日はその後です。日付をお確かめください。</translation>
    </message>
    <message>
        <source>It would end before it begins at %1. Look at both times.</source>
        <translation>受付開始%1より前に終わることになります。両方の時刻をお確かめください。</translation>
    </message>
    <message>
        <source>A session has at least one place. Leave it blank for no limit.</source>
        <translation>定員は1人以上です。定めのないときは空欄にしてください。</translation>
    </message>
    <message>
        <source>This session was cancelled here. To hold it after all, plan it by hand.</source>
        <translation>この回は中止になっています。改めて行うときは、日程から入力してください。</translation>
    </message>
    <message>
        <source>The notice of that day is on record with the due date %1. Revise the due date in the household if the list is right.</source>
        <translation>同じ届出日の妊娠届が、出産予定日%1で記録されています。一覧が正しいときは、世帯の画面で予定日を改めてください。</translation>
    </message>
    <message>
        <source>A child that was measured was also seen. Correct one of the two.</source>
        <translation>測定したお子さんは現認したことになります。どちらかを直してください。</translation>
    </message>
    <message>
        <source>There is no consultation with the number %1. Look at the household again.</source>
        <translation>番号%1の相談の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>Write what was talked about.</source>
        <translation>相談の内容を入力してください。</translation>
    </message>
    <message>
        <source>A call that reached nobody fulfils no contact. Choose another result, or take the contact away.</source>
        <translation>つながらなかった電話では時期を済みにできません。結果を変えるか、時期を外してください。</translation>
    </message>
    <message>
        <source>There is no interview with the number %1. Look at the household again.</source>
        <translation>番号%1の面談の記録はありません。世帯を見直してください。</translation>
    </message>
    <message>
        <source>The pregnancy belongs to another household. Choose again.</source>
        <translation>この妊娠は別の世帯のものです。選び直してください。</translation>
    </message>
    <message>
        <source>There is nothing due with the number %1. Look at the list again.</source>
        <translation>番号%1の予定はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>There is no reason “%1” to close it. Choose one of the list.</source>
        <translation>終了の理由「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This is not closed but recorded: enter the visit, or the death.</source>
        <translation>終了ではなく記録が必要です。訪問または死亡を入力してください。</translation>
    </message>
    <message>
        <source>Write why, for “other” says nothing by itself.</source>
        <translation>「その他」だけでは分かりません。理由を入力してください。</translation>
    </message>
    <message>
        <source>There is no such closing with the number %1. Look at the list again.</source>
        <translation>番号%1の終了の記録はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>There is no session with the number %1. Look at the list again.</source>
        <translation>番号%1の健診日程はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>There is no check-up “%1”. Choose one of the list.</source>
        <translation>健診「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Type it like 13:00.</source>
        <translation>「%1」は時刻ではありません。13:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Type the place.</source>
        <translation>会場を入力してください。</translation>
    </message>
    <message>
        <source>The same check-up already takes place there on %1 at that time.</source>
        <translation>同じ健診が%1の同じ時間・会場にすでにあります。</translation>
    </message>
    <message>
        <source>This session was cancelled. Choose another.</source>
        <translation>この日程は中止になっています。別の日程を選んでください。</translation>
    </message>
    <message>
        <source>This person is no child of a household here. Choose another.</source>
        <translation>この人は世帯のお子さんではありません。選び直してください。</translation>
    </message>
    <message>
        <source>The child already has a place on %1. Take it away there first.</source>
        <translation>このお子さんは%1の日程に入っています。先にそちらから外してください。</translation>
    </message>
    <message>
        <source>The child has no place in this session.</source>
        <translation>このお子さんはこの日程に入っていません。</translation>
    </message>
    <message>
        <source>Elsewhere, only “attended” can be recorded.</source>
        <translation>よその機関については「受診」だけを記録できます。</translation>
    </message>
    <message>
        <source>This check-up is not on record any more. Look at the household again.</source>
        <translation>この健診の記録はもうありません。世帯を開き直してください。</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>western</source>
        <extracomment>Which calendar dates are shown in: &quot;era&quot; (令和8年) or &quot;western&quot; (2026-11-22).</extracomment>
        <translation>era</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>A date (%1) and its weekday (%2).</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超過 %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと %n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>日齢%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An age: %1 is &quot;1 year&quot;, %2 is &quot;6 months&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 w %2 d</source>
        <extracomment>Gestation: weeks and days.</extracomment>
        <translation>%1週%2日</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Fills an empty register with a fictitious town and two years of its history; everybody there has the password banso-demo.</source>
        <translation>空の台帳に架空の町とその2年間の記録を作ります。職員のパスワードは全員 banso-demo です。</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>A fictitious town has %1 to %2 residents.</source>
        <translation>架空の町の住民は%1人から%2人までです。</translation>
    </message>
    <message>
        <source>This register already has people in it. A fictitious town needs an empty one; name a new file with --db.</source>
        <translation>この台帳にはすでに人が登録されています。架空の町は空の台帳に作ります。--db で新しいファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>DistrictPresenter</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Answers for it today</source>
        <translation>今日の担当</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>いない</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>使っていない</translation>
    </message>
    <message>
        <source>%1, covering %2</source>
        <translation>%1(%2の代わり)</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1〜%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>This is no longer open. Look at the list again.</source>
        <translation>すでに終わっています。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Write why it can wait.</source>
        <translation>延ばす理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not after today. Choose a later day.</source>
        <translation>%1は今日より後ではありません。先の日付にしてください。</translation>
    </message>
    <message>
        <source>It cannot wait beyond %1. Choose an earlier day.</source>
        <translation>%1より後には延ばせません。それまでの日付にしてください。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. What you typed is kept; look at both and save again.</source>
        <translation>その間にほかの人が変更しました。入力した内容は残っています。見比べて、もう一度保存してください。</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>夕方</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>had moved out</source>
        <translation>転出していた人</translation>
    </message>
    <message>
        <source>pregnancy notice of %1</source>
        <translation>妊娠届 %1</translation>
    </message>
    <message>
        <source>due date %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>end of the pregnancy %1</source>
        <translation>妊娠の終わり %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生 %1</translation>
    </message>
    <message>
        <source>left hospital %1</source>
        <translation>退院 %1</translation>
    </message>
    <message>
        <source>loss on %1</source>
        <translation>%1 のあとのフォロー</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>健診日 %1</translation>
    </message>
    <message>
        <source>did not come on %1</source>
        <translation>%1 の健診に来られず</translation>
    </message>
    <message>
        <source>%1 was on %2</source>
        <translation>%1 %2 のつぎ</translation>
    </message>
    <message>
        <source>announced for %1</source>
        <translation>次回の約束 %1</translation>
    </message>
    <message>
        <source>decided on %1, to be discussed</source>
        <translation>%1 の判断を会議で検討</translation>
    </message>
    <message>
        <source>due date %1 has passed, no outcome on record</source>
        <translation>予定日 %1 を過ぎ、転帰の記録なし</translation>
    </message>
    <message>
        <source>the register has a birth of %1</source>
        <translation>住基に %1 の出生あり</translation>
    </message>
    <message>
        <source>measure until %1: prolong or release?</source>
        <translation>支援措置 %1 まで。延長か終了か確認</translation>
    </message>
    <message>
        <source>the same person? agrees: %1</source>
        <translation>住基の人と同じ人か確認(一致: %1)</translation>
    </message>
    <message>
        <source>taken off the register</source>
        <translation>住基から職権消除</translation>
    </message>
    <message>
        <source>no longer in the extract, no reason told</source>
        <translation>住基の抽出に見当たらない(異動事由なし)</translation>
    </message>
    <message>
        <source>whose child? the register does not tell</source>
        <translation>だれの子か住基では分からない</translation>
    </message>
    <message>
        <source>take envelope %1 out: something changed</source>
        <translation>事情が変わった。封筒 %1 を抜き取る</translation>
    </message>
    <message>
        <source>letter %1 came back: is the address right?</source>
        <translation>返戻 %1。宛先を確認</translation>
    </message>
    <message>
        <source>did %1 leave? nobody knows</source>
        <translation>%1 を渡したかどうか不明。確認</translation>
    </message>
    <message>
        <source>the result file of %1 is missing</source>
        <translation>%1 の結果がまだ取り込まれていない</translation>
    </message>
    <message>
        <source>has left already: can it be stopped?</source>
        <translation>もう出ている。止められるか確認</translation>
    </message>
    <message>
        <source>call about: %1</source>
        <translation>用件: %1</translation>
    </message>
    <message>
        <source>call no. %1, %2</source>
        <translation>%1回目 %2に</translation>
    </message>
    <message>
        <source>call no. %1, promised for %2</source>
        <translation>%1回目 約束 %2</translation>
    </message>
    <message>
        <source>do not call: %1</source>
        <translation>電話しない: %1</translation>
    </message>
    <message>
        <source>first payment not applied for; until %1</source>
        <translation>1回目の申請なし。期限 %1</translation>
    </message>
    <message>
        <source>second payment not applied for; until %1</source>
        <translation>2回目の申請なし。期限 %1</translation>
    </message>
    <message>
        <source>first payment expires on %1</source>
        <translation>1回目は %1 で時効</translation>
    </message>
    <message>
        <source>second payment expires on %1</source>
        <translation>2回目は %1 で時効</translation>
    </message>
    <message>
        <source>claim %1 waits for the interview</source>
        <translation>%1 面談がまだ</translation>
    </message>
    <message>
        <source>claim %1: papers are missing</source>
        <translation>%1 書類が足りない</translation>
    </message>
    <message>
        <source>claim %1 is complete: check it</source>
        <translation>%1 そろった。審査する</translation>
    </message>
    <message>
        <source>claim %1 waits for a decision</source>
        <translation>%1 決裁待ち</translation>
    </message>
    <message>
        <source>claim %1 was granted: pay it</source>
        <translation>%1 決定済み。支払う</translation>
    </message>
    <message>
        <source>moved out: cancel the recognition of %1</source>
        <translation>転出。%1 の認定を取り消す</translation>
    </message>
    <message>
        <source>%1: %2 → next %3</source>
        <extracomment>%1 SMS, %2 not reached, %3 post</extracomment>
        <translation>%1 %2 → つぎは%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 SMS, %2 not reached</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End of a protection measure</source>
        <translation>支援措置の期限</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>同一人の確認</translation>
    </message>
    <message>
        <source>Register: removed</source>
        <translation>住基 職権消除</translation>
    </message>
    <message>
        <source>Register: missing</source>
        <translation>住基 見当たらない</translation>
    </message>
    <message>
        <source>Register: family</source>
        <translation>住基 親子の確認</translation>
    </message>
    <message>
        <source>Take an envelope out</source>
        <translation>封筒の抜き取り</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>返戻 宛先確認</translation>
    </message>
    <message>
        <source>File not certain</source>
        <translation>出力ファイルの確認</translation>
    </message>
    <message>
        <source>Results to read in</source>
        <translation>送付結果の取込</translation>
    </message>
    <message>
        <source>Stop what was sent</source>
        <translation>送付の中止</translation>
    </message>
    <message>
        <source>Send another way</source>
        <translation>別の手段で送付</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>届かない世帯</translation>
    </message>
    <message>
        <source>Result to look at</source>
        <translation>送付結果の確認</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Benefit 1: apply</source>
        <translation>給付1回目 申請の案内</translation>
    </message>
    <message>
        <source>Benefit 2: apply</source>
        <translation>給付2回目 申請の案内</translation>
    </message>
    <message>
        <source>Benefit 1: limit</source>
        <translation>給付1回目 期限</translation>
    </message>
    <message>
        <source>Benefit 2: limit</source>
        <translation>給付2回目 期限</translation>
    </message>
    <message>
        <source>Benefit: interview</source>
        <translation>給付 面談未了</translation>
    </message>
    <message>
        <source>Benefit: papers</source>
        <translation>給付 書類不足</translation>
    </message>
    <message>
        <source>Benefit: check</source>
        <translation>給付 審査</translation>
    </message>
    <message>
        <source>Benefit: decide</source>
        <translation>給付 決裁</translation>
    </message>
    <message>
        <source>Benefit: pay</source>
        <translation>給付 支払</translation>
    </message>
    <message>
        <source>Benefit: cancel</source>
        <translation>給付 認定の取消</translation>
    </message>
    <message>
        <source>“%1” ends on its own page, when the work is done. Open it with Enter.</source>
        <translation>「%1」は仕事が済んだときに、その画面で終わります。Enter で開いてください。</translation>
    </message>
    <message>
        <source>This person belongs to no household yet. Record a pregnancy notice or add a child first.</source>
        <translation>まだ世帯がありません。妊娠届を記録するか、子を追加してください。</translation>
    </message>
    <message>
        <source>No protection measure is in force here.</source>
        <translation>支援措置はありません。</translation>
    </message>
    <message>
        <source>No address of this household is held back.</source>
        <translation>郵送を止めている宛先はありません。</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>“%1” is not a file that can be read. Choose another.</source>
        <translation>「%1」は読み込めるファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Wait until it is complete and read it again.</source>
        <translation>「%1」は読み込み中に変更されました。書き込みが終わってから、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>There is no room for “%1”. Make room and write it again.</source>
        <translation>「%1」を書く空きがありません。空きを作って、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” is already there and is left as it is. Choose another name or folder.</source>
        <translation>「%1」はすでにあります（そのまま残しています）。別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it, or choose another.</source>
        <translation>フォルダー「%1」がありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Nothing was left half done.</source>
        <translation>「%1」を書き込めません（%2）。書きかけのファイルは残していません。</translation>
    </message>
    <message>
        <source>Row %1 would have %2 cells instead of %3. Nothing was written; tell the administrator.</source>
        <translation>%1行目の項目数が%2で、%3と一致しません。書き出していません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>“%1” has no headings in row %2. Look whether it is the right file.</source>
        <translation>「%1」の%2行目に見出しがありません。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>“%1” has %2 columns instead of %3. Look whether it is the right file.</source>
        <translation>「%1」の列数は%2です（%3のはずです）。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>“%1”: column %2 is headed “%3” instead of “%4”. Look whether it is the right file.</source>
        <translation>「%1」の%2列目の見出しが「%3」です（「%4」のはずです）。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>“%1” lacks the column “%2”. Look whether it is the right file.</source>
        <translation>「%1」に「%2」の列がありません。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>“%1” has the column “%2” twice. Take one away.</source>
        <translation>「%1」に「%2」の列が2つあります。1つにしてください。</translation>
    </message>
    <message>
        <source>%1 cells instead of %2: a comma or a quotation mark is too many or missing. Correct the row.</source>
        <translation>項目が%1個です（%2個のはずです）。コンマか引用符の過不足を直してください。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside cell %1. Double it or take it away.</source>
        <translation>%1番目の項目の中に引用符があります。二重にするか、取り除いてください。</translation>
    </message>
    <message>
        <source>The bytes %1 are no character of the file&apos;s encoding. Have the file written again.</source>
        <translation>バイト %1 はこの文字コードの文字ではありません。ファイルを出力し直してもらってください。</translation>
    </message>
    <message>
        <source>The character %1 is one of a private set (gaiji) and cannot be read. Type it by hand.</source>
        <translation>文字 %1 は外字のため読み取れません。手で入力してください。</translation>
    </message>
    <message>
        <source>There is an invisible character (%1). Take it away.</source>
        <translation>見えない文字（%1）が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>There is a line break inside. Take it away.</source>
        <translation>途中に改行が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>This must not be blank.</source>
        <translation>空欄にできません。入力してください。</translation>
    </message>
    <message>
        <source>At most %1 characters. Shorten it.</source>
        <translation>%1文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is no known code. Look at the list of codes.</source>
        <translation>「%1」は登録されていない記号です。記号の一覧をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>「%1」は整数ではありません。数字を直してください。</translation>
    </message>
    <message>
        <source>“%1” is no moment of the form %2. Correct it.</source>
        <translation>「%1」は %2 の形の日時ではありません。直してください。</translation>
    </message>
    <message>
        <source>%1 must not be blank. Complete it first.</source>
        <translation>「%1」が空欄です。先に入力してください。</translation>
    </message>
    <message>
        <source>%1 may have %2 characters at most. Shorten it.</source>
        <translation>「%1」は%2文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>%1: there is no code for “%2”. Complete the layout&apos;s codes.</source>
        <translation>「%1」：「%2」にあたる記号がありません。様式の記号を補ってください。</translation>
    </message>
    <message>
        <source>%1 would hold %2, which must not leave. Nothing was written.</source>
        <translation>「%1」に、出してはいけない内容（%2）が含まれます。書き出していません。</translation>
    </message>
    <message>
        <source>The file takes %1 rows at most. Divide it.</source>
        <translation>このファイルは%1行までです。分けてください。</translation>
    </message>
    <message>
        <source>The layout cannot be read at line %1, column %2: %3</source>
        <translation>様式の%1行%2文字目を読み取れません：%3</translation>
    </message>
    <message>
        <source>The layout lacks “%1”. Complete it.</source>
        <translation>様式に「%1」がありません。補ってください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” must be: %2</source>
        <translation>様式の「%1」は次の形で書いてください：%2</translation>
    </message>
    <message>
        <source>The layout has “%1”, which nobody knows. Look at its spelling.</source>
        <translation>様式の「%1」は使えない項目です。つづりをお確かめください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” is “%2”; it may be: %3</source>
        <translation>様式の「%1」が「%2」になっています。使える値：%3</translation>
    </message>
    <message>
        <source>There is no layout “%1”. Choose one of the list.</source>
        <translation>様式「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1”, row %2, cell %3: a byte 0 stands there, at %4. The file is damaged or no text; have it written again.</source>
        <translation>「%1」の%2行目・%3番目の項目にバイト0があります（%4バイト目）。ファイルが壊れているか、文字のファイルではありません。もう一度出力してもらってください。</translation>
    </message>
    <message>
        <source>“%1”, row %2, cell %3: what stands there (byte %4) is neither UTF-8 nor Shift_JIS. Have the file written again.</source>
        <translation>「%1」の%2行目・%3番目の項目（%4バイト目）はUTF-8でもShift_JISでもありません。文字コードを確かめて、もう一度出力してもらってください。</translation>
    </message>
    <message>
        <source>“%1”, row %2 is longer than %4 bytes. A line break is missing, or it is another kind of file; look whether it is the right one.</source>
        <translation>「%1」の%2行目が%4バイトを超えています。改行がないか、別の種類のファイルです。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>“%1”, row %2: a quotation mark opens in cell %3 and never closes. The file may be cut off; have it written again.</source>
        <translation>「%1」の%2行目・%3番目の項目で始まる引用符が閉じていません。ファイルが途中で切れている可能性があります。もう一度出力してもらってください。</translation>
    </message>
    <message>
        <source>“%1”, row %2 has more than %4 cells. Look whether it is the right file.</source>
        <translation>「%1」の%2行目の項目が%4個を超えています。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>Row %1, cell %2 would begin with “%3”, which spreadsheets take for a formula. Correct the entry.</source>
        <translation>%1行目・%2番目の項目が「%3」で始まり、表計算ソフトで数式とみなされます。入力を直してください。</translation>
    </message>
    <message>
        <source>Row %1, cell %2 has a line break, which this file must not have. Take it out of the entry.</source>
        <translation>%1行目・%2番目の項目に改行があります。このファイルには書けません。入力から改行を取り除いてください。</translation>
    </message>
    <message>
        <source>Row %1, cell %2 has an invisible character (%3). Take it out of the entry.</source>
        <translation>%1行目・%2番目の項目に見えない文字（%3）があります。入力から取り除いてください。</translation>
    </message>
    <message>
        <source>Row %1, cell %2: “%3” (%4) is not in the file&apos;s character set. Write the entry with another character.</source>
        <translation>%1行目・%2番目の項目の「%3」（%4）は、このファイルの文字コードにありません。別の文字で入力してください。</translation>
    </message>
    <message>
        <source>The layout is meant for the other direction (“%1”). Choose another.</source>
        <translation>この様式は向き（取込・出力）が違います（「%1」）。別の様式を選んでください。</translation>
    </message>
    <message>
        <source>The layout finds its columns by name and so needs “%1”. Complete it.</source>
        <translation>この様式は列を名前で探すため「%1」が要ります。補ってください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” names the column “%2” a second time. Take one away.</source>
        <translation>様式の「%1」で列「%2」が2度使われています。1つを取り除いてください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” uses “%2” a second time. Take one away.</source>
        <translation>様式の「%1」で「%2」が2度使われています。1つを取り除いてください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” names “%2”, which no column of it is. Look at its spelling.</source>
        <translation>様式の「%1」にある「%2」は、どの列でもありません。つづりを確かめてください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” needs to know how moments are written; “%2” does not say.</source>
        <translation>様式の「%1」には日時の書き方が要りますが、「%2」では読み取れません。直してください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” is missing: a column of codes needs its list.</source>
        <translation>様式の「%1」がありません。コードの列には一覧が要ります。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1”: a column takes exactly one of source, constant and template.</source>
        <translation>様式の「%1」：列の中身は source・constant・template のどれか1つだけを指定してください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” has a placeholder that does not close. Look at its braces.</source>
        <translation>様式の「%1」の差し込みが閉じていません。波かっこを確かめてください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” uses “%2”, which it says itself must not leave.</source>
        <translation>様式の「%1」が、外に出さないと定めた「%2」を使っています。取り除いてください。</translation>
    </message>
    <message>
        <source>Files cannot be written in the layout&apos;s “%1”. Choose UTF-8 or CP932.</source>
        <translation>様式の「%1」の文字コードでは書き出せません。UTF-8かCP932を選んでください。</translation>
    </message>
    <message>
        <source>The layout&apos;s “%1” is %2; it may be from %3 to %4.</source>
        <translation>様式の「%1」は%2です（%3から%4まで）。</translation>
    </message>
    <message>
        <source>“%1”: column %2 should be headed “%3”, but has a heading nobody knows or none. Look whether it is the right file.</source>
        <translation>「%1」の%2列目の見出しは「%3」のはずですが、見出しがないか、知られていない見出しです。正しいファイルかお確かめください。</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>written</source>
        <translation>出力済み</translation>
    </message>
    <message>
        <source>not known whether it left</source>
        <translation>出力されたか不明</translation>
    </message>
    <message>
        <source>never left</source>
        <translation>出力なし</translation>
    </message>
    <message>
        <source>%1 claims · %2 women · %3 fetuses · due %4 · taken off %5 · decided %6 · paid back %7</source>
        <translation>%1件 · 妊婦%2人 · 胎児%3人 · 算定%4 · 控除%5 · 決定%6 · 返納%7</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>提出先: %1</translation>
    </message>
    <message>
        <source>  ·  address and telephone of %1 protected are left out</source>
        <translation>&#x3000;·&#x3000;支援措置の%1人は住所・電話を出しません</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>出力する文字</translation>
    </message>
    <message>
        <source>In the last file</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>When</source>
        <translation>出力日時</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>decide (Enter)</source>
        <translation>決めてください（Enter）</translation>
    </message>
    <message>
        <source>%1 (decided)</source>
        <translation>%1（決定済み）</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1（候補）</translation>
    </message>
    <message>
        <source>to hand out</source>
        <translation>提出用</translation>
    </message>
    <message>
        <source>own ledger</source>
        <translation>庁内保存用</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;nd somebody</source>
        <translation>人・世帯を探す(&amp;N)</translation>
    </message>
    <message>
        <source>Into the &amp;page</source>
        <translation>画面の中へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>最新の状態に更新(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop the work that runs</source>
        <translation>実行中の処理を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Text of &amp;normal size</source>
        <translation>文字を標準に(&amp;N)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>明るい画面・暗い画面(&amp;D)</translation>
    </message>
    <message>
        <source>next field, in the order of work</source>
        <translation>次の項目へ（仕事の順に）</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>back; what was typed is kept</source>
        <translation>戻る（書きかけは残ります）</translation>
    </message>
    <message>
        <source>in a date: one day; in lists: one row</source>
        <translation>日付：1日ずつ&#x3000;一覧：1行ずつ</translation>
    </message>
    <message>
        <source>in a date: one month; in lists: one page</source>
        <translation>日付：1か月ずつ&#x3000;一覧：1画面ずつ</translation>
    </message>
    <message>
        <source>in a date: today; +7 is in a week</source>
        <translation>日付：今日（+7 で1週間後）</translation>
    </message>
    <message>
        <source>in lists: opens</source>
        <translation>一覧：開く</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>画面をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>パスワードを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キーの一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Banso</source>
        <translation>伴走ノートについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>GatePresenter</name>
    <message>
        <source>a person looks</source>
        <translation>人が確かめる</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Ordinary notices</source>
        <translation>ふつうの案内</translation>
    </message>
    <message>
        <source>Delicate notices</source>
        <translation>配慮がいる案内</translation>
    </message>
    <message>
        <source>Letters of condolence</source>
        <translation>お見舞いの手紙</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>配慮</translation>
    </message>
    <message>
        <source>Condolence</source>
        <translation>お見舞い</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>lets it pass</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>確かめる</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>addressee has died</source>
        <translation>宛名の人が死亡</translation>
    </message>
    <message>
        <source>the child has died</source>
        <translation>お子さんが死亡</translation>
    </message>
    <message>
        <source>the pregnancy ended in loss</source>
        <translation>妊娠が喪失に終わった</translation>
    </message>
    <message>
        <source>no loss on record</source>
        <translation>喪失の記録なし</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>転帰不明</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>child no longer in this care</source>
        <translation>お子さんが養育から離れた</translation>
    </message>
    <message>
        <source>household closed</source>
        <translation>世帯の支援終了</translation>
    </message>
    <message>
        <source>addressee no longer guardian</source>
        <translation>宛名の人が保護者でない</translation>
    </message>
    <message>
        <source>would reach the other party</source>
        <translation>相手方に伝わるおそれ</translation>
    </message>
    <message>
        <source>protection measure</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>lost a child not long ago</source>
        <translation>お子さんを亡くして間もない</translation>
    </message>
    <message>
        <source>bereaved not long ago</source>
        <translation>家族を亡くして間もない</translation>
    </message>
    <message>
        <source>resident register is old</source>
        <translation>住基が古い</translation>
    </message>
    <message>
        <source>same notice not long ago</source>
        <translation>同じ通知を送って間もない</translation>
    </message>
    <message>
        <source>session cancelled or over</source>
        <translation>日程が中止か終了</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>対象でない</translation>
    </message>
    <message>
        <source>needs a named person</source>
        <translation>担当者の確認が必要</translation>
    </message>
    <message>
        <source>same name in this batch</source>
        <translation>同じ送付に同姓同名</translation>
    </message>
    <message>
        <source>household not yet looked at</source>
        <translation>世帯が未確認</translation>
    </message>
    <message>
        <source>held back by hand</source>
        <translation>手で留め置き</translation>
    </message>
    <message>
        <source>not among what was released</source>
        <translation>出す時に入っていなかった</translation>
    </message>
    <message>
        <source>not by this channel</source>
        <translation>この手段では送れない通知</translation>
    </message>
    <message>
        <source>no text for this channel</source>
        <translation>この手段の文面なし</translation>
    </message>
    <message>
        <source>channel not wanted</source>
        <translation>希望しない手段</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>連絡先なし</translation>
    </message>
    <message>
        <source>contact out of use</source>
        <translation>連絡先が使われていない</translation>
    </message>
    <message>
        <source>contact of somebody else</source>
        <translation>別の人の連絡先</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>not to be used yet</source>
        <translation>まだ使わない連絡先</translation>
    </message>
    <message>
        <source>letter came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>number in several households</source>
        <translation>複数世帯の番号</translation>
    </message>
    <message>
        <source>long not verified</source>
        <translation>長く未確認の連絡先</translation>
    </message>
    <message>
        <source>others read there</source>
        <translation>ほかの人も見る連絡先</translation>
    </message>
    <message>
        <source>neutral words only</source>
        <translation>中立の文面のみ</translation>
    </message>
    <message>
        <source>personal data in the text</source>
        <translation>文面に個人情報</translation>
    </message>
    <message>
        <source>text cannot be sent</source>
        <translation>送れない文面</translation>
    </message>
    <message>
        <source>no text in their language</source>
        <translation>本人の言語の文面なし</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>電話の時間外</translation>
    </message>
    <message>
        <source>changed since it was prepared</source>
        <translation>準備した後に変更あり</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>released</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>留保</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>渡した</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>投函済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>送信済み（未確認）</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>不達</translation>
    </message>
    <message>
        <source>number out of use</source>
        <translation>使われていない番号</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受信拒否</translation>
    </message>
    <message>
        <source>error in the text</source>
        <translation>文面の誤り</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>fault of the service</source>
        <translation>サービスの障害</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>抜き取り済み</translation>
    </message>
    <message>
        <source>had been posted</source>
        <translation>投函後</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>called</source>
        <translation>電話済み</translation>
    </message>
    <message>
        <source>called, not reached</source>
        <translation>電話不在</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>taken over</source>
        <translation>取り込んだ日時</translation>
    </message>
    <message>
        <source>what</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>いつ現在</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>取り込めない</translation>
    </message>
    <message>
        <source>by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>HouseholdChangeText</name>
    <message>
        <source>Reached in this order: %1.</source>
        <translation>連絡の順番: %1</translation>
    </message>
    <message>
        <source>%1 may be used again.</source>
        <translation>%1 をまた使います。</translation>
    </message>
    <message>
        <source>%1 is not used any more.</source>
        <translation>%1 を使わないことにしました。</translation>
    </message>
    <message>
        <source>The household is confirmed.</source>
        <translation>世帯を確認しました。</translation>
    </message>
    <message>
        <source>The line of consideration is written.</source>
        <translation>配慮の一行を書きました。</translation>
    </message>
    <message>
        <source>Post and messages go to %1.</source>
        <translation>宛先を %1 にしました。</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this household.</source>
        <translation>%1 をこの世帯から外しました。</translation>
    </message>
    <message>
        <source>Written: %1 died on %2. What was unsent is held back.</source>
        <translation>%1 %2 死亡を記録しました。まだ出ていない送付は留保しました。</translation>
    </message>
    <message>
        <source>The protection measure is released.</source>
        <translation>支援措置を終了しました。</translation>
    </message>
    <message>
        <source>The address may be written to again.</source>
        <translation>宛先への郵送を再開しました。</translation>
    </message>
    <message>
        <source>Joined with the register.</source>
        <translation>住基の人と統合しました。</translation>
    </message>
    <message>
        <source>They are two persons.</source>
        <translation>別人としました。</translation>
    </message>
    <message>
        <source>Taken back, as if it had not been written.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>HouseholdChannel</name>
    <message>
        <source>Sets the order in which a household is reached: sms,line,post,phone.</source>
        <translation>世帯への連絡の順番を決めます(sms,line,post,phone)。</translation>
    </message>
</context>
<context>
    <name>HouseholdShow</name>
    <message>
        <source>A household: who, how it is reached, what happened, what is due, of what to be careful. The look is logged.</source>
        <translation>世帯の内容を出します: 家族、連絡のしかた、あゆみ、これからの予定、配慮すること。見たことは記録に残ります。</translation>
    </message>
</context>
<context>
    <name>HouseholdText</name>
    <message>
        <source>Household of %1</source>
        <translation>%1 世帯</translation>
    </message>
    <message>
        <source>address not known</source>
        <translation>住所不明</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>住所 非表示</translation>
    </message>
    <message>
        <source>%1 (covers)</source>
        <translation>%1(代理)</translation>
    </message>
</context>
<context>
    <name>HouseholdWords</name>
    <message>
        <source>Address, district and telephone are hidden. %1, no last day.</source>
        <translation>住所・地区・電話は非表示。%1 期限の定めなし</translation>
    </message>
    <message>
        <source>Address, district and telephone are hidden. %1: the last day %2 has passed, look whether it is prolonged.</source>
        <translation>住所・地区・電話は非表示。%1 期限 %2 を過ぎています。延長の有無を確認</translation>
    </message>
    <message>
        <source>Address, district and telephone are hidden. %1, until %2.</source>
        <translation>住所・地区・電話は非表示。%1 %2 まで</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 — ask %3 first</source>
        <extracomment>Day and kind of a loss, and whom to ask before anything is said or sent.</extracomment>
        <translation>%1 %2 連絡の前に%3へ</translation>
    </message>
    <message>
        <source>%1 is the other party of a protection measure. Say nothing about where anybody lives.</source>
        <translation>%1 は支援措置の相手方です。だれの居所も伝えないこと</translation>
    </message>
    <message>
        <source>%1 used to live with somebody protected. Say nothing about where that person is.</source>
        <translation>%1 は支援対象者と同居していました。その人の居所を伝えないこと</translation>
    </message>
    <message>
        <source>The due date %1 has passed and no outcome is on record. Say nothing about the birth before asking the register section.</source>
        <translation>予定日 %1 を過ぎ、転帰の記録がありません。住民係に確かめるまで出産にふれないこと</translation>
    </message>
    <message>
        <source>%1 died on %2.</source>
        <translation>%1 %2 死亡</translation>
    </message>
    <message>
        <source>%1 is no longer on the register.</source>
        <translation>%1 は住民基本台帳にいません</translation>
    </message>
    <message>
        <source>A letter came back on %1. Nothing is posted there until somebody has looked at the address.</source>
        <translation>%1 に郵便が返戻。宛先を確かめるまで郵送しません</translation>
    </message>
    <message>
        <source>%1 wants no messages or calls to a number.</source>
        <translation>%1 連絡を断っている番号があります</translation>
    </message>
    <message>
        <source>Proposed by the import from the register: confirm who belongs together.</source>
        <translation>住基の取込で提案された世帯です。家族を確かめてください</translation>
    </message>
    <message>
        <source>%1 may be somebody in the register: look at both.</source>
        <translation>%1 は住基の人と同じ人かもしれません。両方を確かめてください</translation>
    </message>
    <message>
        <source>This household is closed.</source>
        <translation>この世帯は終了しています</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>%1 死亡</translation>
    </message>
    <message>
        <source>lives apart</source>
        <translation>別居</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>同一人?</translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translation>通訳 %1</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>Until when, what, how far that is.</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>連絡お断り</translation>
    </message>
    <message>
        <source>not until %1</source>
        <translation>%1 まで不可</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no message on the machine</source>
        <translation>留守電 不可</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>留守電 可</translation>
    </message>
    <message>
        <source>neutral words only</source>
        <translation>中立な文面のみ</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>%1 と共用</translation>
    </message>
    <message>
        <source>also of another household</source>
        <translation>他の世帯と同じ番号</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>%1 of the head</source>
        <extracomment>%1 is a relation of the register (子, 夫): it is one to the head of the register&apos;s household.</extracomment>
        <translation>世帯主の%1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reads a file in; --dry-run only tells what would change, --template writes an empty one.</source>
        <translation>ファイルを取り込みます。--dry-run は変更内容を示すだけ、--template は空の様式を書き出します。</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>what is wrong, what to do</source>
        <translation>内容と対応</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 has not come yet. Type the day that the file pictures.</source>
        <translation>%1はまだ来ていません。ファイルの基準日を入力してください。</translation>
    </message>
    <message>
        <source>The date of birth is blank. Ask the register section.</source>
        <translation>生年月日が空欄です。住民登録の担当に確認してください。</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be read at “%2”. Write it like 1=male;2=female.</source>
        <translation>設定「%1」の「%2」を読み取れません。1=male;2=female のように書いてください。</translation>
    </message>
    <message>
        <source>The district “%1” is not known here. The person is taken over without one; add the district in the settings.</source>
        <translation>地区「%1」は登録されていません。地区なしで取り込みます。設定で地区を追加してください。</translation>
    </message>
    <message>
        <source>The same resident stands in another row too. None of the rows was taken over; ask for a new file.</source>
        <translation>同じ人の行がほかにもあります。どの行も取り込んでいません。ファイルを作り直してもらってください。</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was looked at. Look at the changes again.</source>
        <translation>「%1」は確認したときのファイルと違います。もう一度変更内容を確かめてください。</translation>
    </message>
    <message>
        <source>Somebody changed the register since you looked at the changes. Look at them again.</source>
        <translation>確認した後に、ほかの人が台帳を変更しました。もう一度変更内容を確かめてください。</translation>
    </message>
    <message>
        <source>The layout “%1” lacks “%2”, without which nobody can be told apart. Complete it.</source>
        <translation>様式「%1」に「%2」がありません。本人を見分けられないため、補ってください。</translation>
    </message>
    <message>
        <source>%1 rows have a number that cannot be read, so nobody is called missing this time. Correct them and import again.</source>
        <translation>番号を読み取れない行が%1行あるため、今回は「見当たらない人」を判定していません。直して取り込み直してください。</translation>
    </message>
    <message>
        <source>The file has no residents. Look whether it is the right one.</source>
        <translation>ファイルに住民の行がありません。正しいファイルかお確かめください。</translation>
    </message>
    <message>
        <source>The resident number cannot be read, so it is not known whose row this is. Ask the register section.</source>
        <translation>宛名番号を読み取れず、誰の行か分かりません。住民登録の担当に確認してください。</translation>
    </message>
    <message>
        <source>The register already shows %1; this file is of %2. Import the newest file only.</source>
        <translation>台帳はすでに%1現在です。このファイルは%2のものです。いちばん新しいファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The reason of change “%1” is not known here. The change is taken over without it; complete the codes in the settings.</source>
        <translation>異動事由「%1」は登録されていません。事由なしで取り込みます。設定で記号を補ってください。</translation>
    </message>
    <message>
        <source>The relation “%1” (%2) is not known here. Look at the household by hand.</source>
        <translation>続柄「%1」（%2）は登録されていません。世帯を手で確かめてください。</translation>
    </message>
    <message>
        <source>Other offices may not look at this person; the register section knows why. Look whether a protection measure is meant.</source>
        <translation>他業務での参照が制限されています。理由は住民登録の担当が把握しています。支援措置にあたるか確認してください。</translation>
    </message>
    <message>
        <source>The register has %1 residents and the file %2: %3 % fewer, more than the %4 % allowed. Look whether the file is whole.</source>
        <translation>台帳は%1人、ファイルは%2人で、%3%減ります（許される減少は%4%まで）。ファイルが途中で切れていないか確かめてください。</translation>
    </message>
    <message>
        <source>Neither a telephone number nor a LINE reference. Complete the row.</source>
        <translation>電話番号もLINEの識別子もありません。補ってください。</translation>
    </message>
    <message>
        <source>This contact is no longer used here (%1) and stays so. Change it by hand if it is good again.</source>
        <translation>この連絡先は使用を止めています（%1）。そのままにします。また使える場合は手で変更してください。</translation>
    </message>
    <message>
        <source>Here the person has refused; that stays. Change it by hand with the person&apos;s word.</source>
        <translation>本人の拒否が記録されているため、そのまま残します。本人の意思を確かめて手で変更してください。</translation>
    </message>
    <message>
        <source>%1 persons have this number. Look whether it is shared.</source>
        <translation>この番号は%1人に登録されています。共用かどうか確かめてください。</translation>
    </message>
    <message>
        <source>Nobody here has the number “%1”; the measure applies without this person. Enter her by hand.</source>
        <translation>番号「%1」の人はいません。この人を除いて取り込みます。手で登録してください。</translation>
    </message>
    <message>
        <source>Nobody here has the other party&apos;s number; the measure applies without it. Enter it by hand.</source>
        <translation>相手方の番号の人がいません。相手方なしで取り込みます。手で登録してください。</translation>
    </message>
    <message>
        <source>Here the measure already lasts longer; that stays.</source>
        <translation>こちらの期限のほうが長いため、そのまま残します。</translation>
    </message>
    <message>
        <source>The measure in this row has ended; an import never ends one. A named person decides.</source>
        <translation>この行の措置は期限切れです。取込では解除しません。担当者が判断してください。</translation>
    </message>
    <message>
        <source>A named person ended this measure here; an import does not bring it back. Look at it by hand.</source>
        <translation>この措置は担当者が解除しています。取込では戻しません。手で確かめてください。</translation>
    </message>
    <message>
        <source>The row says too little to know whom it means. Add the resident number, or the name and the date of birth.</source>
        <translation>この行からは誰のことか分かりません。宛名番号か、氏名と生年月日を入れてください。</translation>
    </message>
    <message>
        <source>Nobody of the register is meant by this row. Correct the number or the name, or take the residents in first.</source>
        <translation>この行に当たる人が台帳にいません。番号か氏名を直すか、先に住民を取り込んでください。</translation>
    </message>
    <message>
        <source>The number belongs to somebody of another name or birth. The rows may have slipped; compare them with the list.</source>
        <translation>この番号は、氏名か生年月日の違う人のものです。行がずれている可能性があります。一覧と見比べてください。</translation>
    </message>
    <message>
        <source>%1 persons have this name and date of birth. Add the resident number.</source>
        <translation>同じ氏名と生年月日の人が%1人います。宛名番号を入れてください。</translation>
    </message>
    <message>
        <source>The columns of “%1” belong to no kind of file that is known here. Choose another file, or begin with an empty one.</source>
        <translation>「%1」の列の見出しは、ここで取り込めるどのファイルとも合いません。ほかのファイルを選ぶか、空の様式を使ってください。</translation>
    </message>
    <message>
        <source>None of the %1 rows could be read. Look whether it is the right file, or have it written again.</source>
        <translation>%1行のどれも読み取れませんでした。正しいファイルか確かめるか、もう一度出力してもらってください。</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>Makes a new register and its administrator (password from BANSO_PASSWORD or asked for).</source>
        <translation>新しい台帳とその管理者を作ります（パスワードは BANSO_PASSWORD から、なければ尋ねます）。</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>related</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>住民</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>統合済</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>live birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>流産</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>abortion</source>
        <translation>人工妊娠中絶</translation>
    </message>
    <message>
        <source>ectopic pregnancy</source>
        <translation>異所性妊娠</translation>
    </message>
    <message>
        <source>counted wrongly</source>
        <translation>数え間違い</translation>
    </message>
    <message>
        <source>death of a child</source>
        <translation>お子さんの死亡</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>母子健康手帳</translation>
    </message>
    <message>
        <source>doctor&apos;s certificate</source>
        <translation>診断書</translation>
    </message>
    <message>
        <source>birth notice</source>
        <translation>出生届・出生連絡票</translation>
    </message>
    <message>
        <source>stillbirth notice</source>
        <translation>死産届</translation>
    </message>
    <message>
        <source>register</source>
        <translation>住民基本台帳</translation>
    </message>
    <message>
        <source>told by the family</source>
        <translation>本人・家族から</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>somebody for her</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>first child</source>
        <translation>初産</translation>
    </message>
    <message>
        <source>not the first child</source>
        <translation>経産</translation>
    </message>
    <message>
        <source>pregnancy notice</source>
        <translation>妊娠届</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>超音波で修正</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>入力の訂正</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>vaginal</source>
        <translation>経腟分娩</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>吸引・鉗子</translation>
    </message>
    <message>
        <source>caesarean</source>
        <translation>帝王切開</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>refer</source>
        <translation>要再検</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>母乳</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>人工乳</translation>
    </message>
    <message>
        <source>home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>parents&apos; home</source>
        <translation>実家</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>祖母</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>その他の人</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>they came to us</source>
        <translation>相手から</translation>
    </message>
    <message>
        <source>we went to them</source>
        <translation>こちらから</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>話せた</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>留守電に残した</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>受診</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>未受診</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>連絡あり欠席</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>IP telephone</source>
        <translation>IP電話</translation>
    </message>
    <message>
        <source>work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>consent not known</source>
        <translation>同意 不明</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>同意 撤回</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>number out of use</source>
        <translation>使われていない番号</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>LINE解除</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation>DV</translation>
    </message>
    <message>
        <source>stalking</source>
        <translation>ストーカー</translation>
    </message>
    <message>
        <source>child abuse</source>
        <translation>児童虐待</translation>
    </message>
    <message>
        <source>mailing address</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>stay elsewhere</source>
        <translation>里帰り先・居所</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>post</source>
        <translation>郵便</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>審査済</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払済</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>振込不能</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>at birth</source>
        <translation>出生時</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>check-up</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>care</source>
        <translation>支援の記録</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>給付</translation>
    </message>
    <message>
        <source>moves and entries</source>
        <translation>異動・登録</translation>
    </message>
</context>
<context>
    <name>LetterPosted</name>
    <message>
        <source>The pile of a batch went to the post.</source>
        <translation>一まとまりの手紙を投函したことを記録します。</translation>
    </message>
</context>
<context>
    <name>LetterPullList</name>
    <message>
        <source>Printed letters that must not be posted; with --serial and --resolution, what became of one.</source>
        <translation>印刷済みで投函してはならない手紙の一覧です。--serial と --resolution で、その1通をどうしたかを記録します。</translation>
    </message>
</context>
<context>
    <name>LetterReturnCommand</name>
    <message>
        <source>A letter came back: records it by its serial and suspends the address.</source>
        <translation>返戻を通し番号で記録し、その住所への発送を止めます。</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>the folded sheet does not go into the envelope</source>
        <translation>折った紙が封筒に入りません</translation>
    </message>
    <message>
        <source>too little of it is seen wherever the sheet slips to</source>
        <translation>紙がずれてもいつも見える部分が小さすぎます</translation>
    </message>
    <message>
        <source>the address would stand in a fold or off the sheet</source>
        <translation>宛名が折り目にかかるか、紙からはみ出します</translation>
    </message>
    <message>
        <source>Letter %1: the address or the name does not fit into the window (%2 × %3 mm) even in the smallest type. Shorten the address or the building&apos;s name, or send this one in an envelope without a window.</source>
        <translation>手紙 %1：いちばん小さい文字でも、住所か氏名が窓（%2×%3mm）に入りません。住所や建物名を短くするか、この1通は窓のない封筒で送ってください。</translation>
    </message>
    <message>
        <source>Letter %1: one row of a table, or the part at the foot, is taller than a page. Divide it in the template.</source>
        <translation>手紙 %1：表の1行、または末尾の枠が1ページより長くなっています。ひな形で分けてください。</translation>
    </message>
    <message>
        <source>%1 letters were expected and %2 were found. Nothing was printed; open the batch again and compare.</source>
        <translation>%1通のはずが%2通ありました。印刷していません。送付を開き直して、数を見比べてください。</translation>
    </message>
    <message>
        <source>The font “%1” is not on this computer. Install it; no other font is used in its place.</source>
        <translation>フォント「%1」がこのパソコンにありません。入れてください。別のフォントで代用することはしません。</translation>
    </message>
    <message>
        <source>The font “%1” cannot be put into a file (no TrueType outlines, or its owner forbids it). Choose another.</source>
        <translation>フォント「%1」はファイルに埋め込めません（TrueTypeの輪郭がないか、埋め込みが禁じられています）。別のフォントを選んでください。</translation>
    </message>
    <message>
        <source>Letter %1: the character “%2” (%3) is in none of the fonts. Correct the text, or write this letter by hand.</source>
        <translation>手紙 %1：文字「%2」（%3）は、どのフォントにもありません。文字を直すか、この1通は手書きにしてください。</translation>
    </message>
    <message>
        <source>There are no fixed words for letters in “%1”. Install the program again.</source>
        <translation>手紙の決まった言葉が「%1」にありません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>There is no letter to print in this batch.</source>
        <translation>この送付に、印刷する手紙はありません。</translation>
    </message>
    <message>
        <source>Letter %1 had %2 pages when it was released and would now have %3. The letter style was changed since; print it with the old one.</source>
        <translation>手紙 %1 は確定したとき%2ページでしたが、今は%3ページになります。その後に手紙の体裁が変わっています。前の体裁で印刷してください。</translation>
    </message>
    <message>
        <source>The list of envelope windows is wrong at “%1”. Correct it there.</source>
        <translation>封筒の窓の一覧が「%1」のところで正しくありません。直してください。</translation>
    </message>
    <message>
        <source>The program lacks its file “%1”. Install the program again.</source>
        <translation>プログラムのファイル「%1」がありません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>“%1” has a wrong character somewhere: the last letter does not match. Compare it with the sheet.</source>
        <translation>「%1」のどこかの文字が違っています（最後の英字が合いません）。紙の番号と見比べてください。</translation>
    </message>
    <message>
        <source>These serials are not in this batch: %1. Look at the cover sheet for the batch&apos;s first and last.</source>
        <translation>次の整理番号はこの送付にありません：%1。作成票で最初と最後の番号を確かめてください。</translation>
    </message>
    <message>
        <source>There is no serial for batch %1, letter %2: both go from 1 to 99999. Divide the batch.</source>
        <translation>送付 %1 の %2 通目に付けられる整理番号がありません（どちらも1から99999まで）。送付を分けてください。</translation>
    </message>
    <message>
        <source>The serial %1 is on two letters. Nothing was printed; tell the administrator.</source>
        <translation>整理番号 %1 が2通に付いています。印刷していません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>“%1” is not a serial. It looks like 00123-00045-M and stands at the foot of the sheet.</source>
        <translation>「%1」は整理番号ではありません。00123-00045-M のような形で、紙の下の端にあります。</translation>
    </message>
    <message>
        <source>The kept text of a letter is damaged at “%1”. Restore it from a backup.</source>
        <translation>保存した手紙の文面が「%1」のところで壊れています。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The letter was kept by a newer program (form %1). Use the newer program.</source>
        <translation>この手紙は新しい版のプログラムで保存されています（形式 %1）。新しい版を使ってください。</translation>
    </message>
    <message>
        <source>The letter style is wrong at “%1”. Correct it there.</source>
        <translation>手紙の体裁の設定が「%1」のところで正しくありません。直してください。</translation>
    </message>
    <message>
        <source>The batch has more different characters of “%1” than one file can hold. Divide the batch.</source>
        <translation>「%1」の文字の種類が、1つのファイルに入る数を超えています。送付を分けてください。</translation>
    </message>
    <message>
        <source>Letter %1: with the window “%2”, other text could be seen beside the address. Choose another window.</source>
        <translation>手紙 %1：窓「%2」では、宛名のほかの文字が窓から見えるおそれがあります。別の窓を選んでください。</translation>
    </message>
    <message>
        <source>The window “%1” cannot be used: %2. Measure the envelope and correct it.</source>
        <translation>窓「%1」は使えません：%2。封筒を測って直してください。</translation>
    </message>
    <message>
        <source>There is no envelope window “%1”. Choose one of the list.</source>
        <translation>封筒の窓「%1」はありません。一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>LookRows</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>At whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>見方</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Meanwhile it says: %1</source>
        <translation>その間に変わっています: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空欄</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The notices, each with how many households it is due for.</source>
        <translation>通知の一覧と、それぞれ対象となっている世帯の数です。</translation>
    </message>
</context>
<context>
    <name>NoticePresenter</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Plain Japanese</source>
        <translation>やさしい日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>タガログ語</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters as counted, %n message(s) each</source>
        <translation>
            <numerusform>数え方で%1文字、1件あたり%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>¥%1</source>
        <extracomment>An amount of money in yen.</extracomment>
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>OptOutCommand</name>
    <message>
        <source>No more messages to a number, wherever it appears.</source>
        <translation>その番号への送信を、どこに登録されていてもすべて止めます。</translation>
    </message>
</context>
<context>
    <name>OutreachWords</name>
    <message>
        <source>Somebody already decided about the file “%1”. Look at it again.</source>
        <translation>ファイル「%1」については、すでに決められています。表示し直してください。</translation>
    </message>
    <message>
        <source>Leave at least one way to reach the household.</source>
        <translation>連絡のしかたを1つ以上残してください。</translation>
    </message>
    <message>
        <source>%1 to the same contact stands there twice. Take one away.</source>
        <translation>同じ連絡先への%1が2つあります。1つにしてください。</translation>
    </message>
    <message>
        <source>“%1” is no channel. It may be: %2</source>
        <translation>「%1」は連絡手段ではありません。使える値：%2</translation>
    </message>
    <message>
        <source>Write why %1 is not used.</source>
        <translation>%1を使わない理由を入力してください。</translation>
    </message>
    <message>
        <source>The contact for %1 belongs to nobody of this household. Choose another.</source>
        <translation>%1の連絡先がこの世帯の人のものではありません。選び直してください。</translation>
    </message>
    <message>
        <source>The contact does not fit %1. Choose another.</source>
        <translation>その連絡先は%1に使えません。選び直してください。</translation>
    </message>
    <message>
        <source>There is no notice “%1”. Choose one of the list.</source>
        <translation>通知「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The notice “%1” is no longer used. Choose another.</source>
        <translation>通知「%1」は使われなくなりました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a notice&apos;s key: up to 16 capitals and digits.</source>
        <translation>「%1」は通知の記号にできません（英大文字と数字で16文字まで）。</translation>
    </message>
    <message>
        <source>Type the notice&apos;s name.</source>
        <translation>通知の名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>連絡手段を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>%1 days cannot be an interval. Type a number from 0 to 3660.</source>
        <translation>%1日は間隔にできません。0から3660までの数を入力してください。</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>本文を入力してください。</translation>
    </message>
    <message>
        <source>Type the letter&apos;s subject.</source>
        <translation>手紙の件名を入力してください。</translation>
    </message>
    <message>
        <source>%1 does not go into a message that others may see. Take it away.</source>
        <translation>ほかの人の目に触れる文面に%1は入れられません。取り除いてください。</translation>
    </message>
    <message>
        <source>%1: “%2”. Telephones do not show it; change the text.</source>
        <translation>%1：「%2」。電話機で正しく表示されません。文面を直してください。</translation>
    </message>
    <message>
        <source>There is no } after “%1”. Add it, or write {{ for a brace.</source>
        <translation>「%1」の後に } がありません。補うか、括弧そのものは {{ と書いてください。</translation>
    </message>
    <message>
        <source>Nobody knows the place {%1}. Look at its spelling.</source>
        <translation>差し込み項目 {%1} はありません。つづりをお確かめください。</translation>
    </message>
    <message>
        <source>%1 is not known, so the text would be incomplete. Complete it first.</source>
        <translation>%1が分からないため、文面が完成しません。先に入力してください。</translation>
    </message>
    <message>
        <source>There is no SMS service “%1”. Look at the setting.</source>
        <translation>SMSサービス「%1」は登録されていません。設定をお確かめください。</translation>
    </message>
    <message>
        <source>This attempt is not open to question any more (%1). Look at it again.</source>
        <translation>この送付の結果はすでに決まっています（%1）。表示し直してください。</translation>
    </message>
    <message>
        <source>“%1” is no answer to it. Choose another.</source>
        <translation>「%1」は結果として選べません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no batch with the number %1. Look at the list again.</source>
        <translation>番号%1の送付はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>This batch can no longer be changed (%1).</source>
        <translation>この送付はもう変更できません（%1）。</translation>
    </message>
    <message>
        <source>Release the batch first (now: %1).</source>
        <translation>先に送付を確定してください（現在：%1）。</translation>
    </message>
    <message>
        <source>Nothing waits in this batch. Look at what is withheld.</source>
        <translation>この送付に、出すものはありません。留保の内容を確かめてください。</translation>
    </message>
    <message>
        <source>Nobody is due for “%1” now.</source>
        <translation>「%1」の対象になる世帯は今ありません。</translation>
    </message>
    <message>
        <source>Household %1 is not in this batch.</source>
        <translation>世帯%1はこの送付に入っていません。</translation>
    </message>
    <message>
        <source>For %1 households something changed since; they are withheld now. Look at them and release again.</source>
        <translation>%1世帯でその後に変更があり、留保にしました。確かめて、もう一度確定してください。</translation>
    </message>
    <message>
        <source>The notice “%1” is for a session. Choose the session.</source>
        <translation>通知「%1」は健診日程に対するものです。日程を選んでください。</translation>
    </message>
    <message>
        <source>The notice “%1” is not for a session of %2. Choose another session.</source>
        <translation>通知「%1」は %2 の日程には使えません。別の日程を選んでください。</translation>
    </message>
    <message>
        <source>The session on %1 is cancelled or over. Choose another.</source>
        <translation>%1の日程は中止か終了しています。別の日程を選んでください。</translation>
    </message>
    <message>
        <source>There is no item with the number %1. Look at the batch again.</source>
        <translation>番号%1の送付内容はありません。送付を表示し直してください。</translation>
    </message>
    <message>
        <source>This can no longer be changed: %1.</source>
        <translation>もう変更できません：%1。</translation>
    </message>
    <message>
        <source>It has already been handed over and cannot be taken back. Tell the household another way.</source>
        <translation>すでに引き渡したため、取り消せません。別の方法で世帯に伝えてください。</translation>
    </message>
    <message>
        <source>It is not known whether file %1 has left. Answer that first.</source>
        <translation>ファイル%1が引き渡されたかどうか分かっていません。先にそれを確かめてください。</translation>
    </message>
    <message>
        <source>Write why it is held back.</source>
        <translation>留め置く理由を入力してください。</translation>
    </message>
    <message>
        <source>“%1” does not stand against this one (any more). Look at it again.</source>
        <translation>「%1」はこの送付の理由になっていません。表示し直してください。</translation>
    </message>
    <message>
        <source>There is no way to reach this household. Add a contact or choose the telephone.</source>
        <translation>この世帯に届ける手段がありません。連絡先を補うか、電話を選んでください。</translation>
    </message>
    <message>
        <source>This must not leave: %1.</source>
        <translation>送付できません：%1。</translation>
    </message>
    <message>
        <source>Look at this first: %1. Then confirm it.</source>
        <translation>先に確かめてください：%1。よければ確認してください。</translation>
    </message>
    <message>
        <source>Nobody is asked about file %1 (any more). Look at it again.</source>
        <translation>ファイル%1については確認の必要がありません。表示し直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed. Remove it by hand, then answer again.</source>
        <translation>「%1」を削除できません。手で削除してから、もう一度答えてください。</translation>
    </message>
    <message>
        <source>This is no open call. Look at the list again.</source>
        <translation>未済の電話ではありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at day and time.</source>
        <translation>%1はまだ来ていません。日時をお確かめください。</translation>
    </message>
    <message>
        <source>The promised call must lie after this one (%1). Correct it.</source>
        <translation>約束の日時（%1）は今回の電話より後にしてください。</translation>
    </message>
    <message>
        <source>This goes by %1; there is no letter to show.</source>
        <translation>%1で送るため、手紙はありません。</translation>
    </message>
    <message>
        <source>The frozen sheet of letter %1 is missing. Tell the administrator.</source>
        <translation>手紙 %1 の確定した内容が見つかりません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>There is no letter to take out with the number %1. Look at the list again.</source>
        <translation>番号%1の抜き取りはありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>%1 letters are still to be taken out. Do that first.</source>
        <translation>抜き取る手紙が%1通残っています。先に抜き取ってください。</translation>
    </message>
    <message>
        <source>This was already settled: %1.</source>
        <translation>すでに済んでいます：%1。</translation>
    </message>
    <message>
        <source>The layout “%1” has no results of messages. Choose another.</source>
        <translation>様式「%1」は送付結果の様式ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no letter with the serial %1. Compare it with the sheet.</source>
        <translation>整理番号 %1 の手紙はありません。紙の番号と見比べてください。</translation>
    </message>
    <message>
        <source>The return of letter %1 is already on record.</source>
        <translation>手紙 %1 の返戻はすでに記録されています。</translation>
    </message>
    <message>
        <source>Letter %1 has not been sent (%2). Compare the serial with the sheet.</source>
        <translation>手紙 %1 は送付していません（%2）。紙の番号と見比べてください。</translation>
    </message>
    <message>
        <source>Type when to call back, as in 16:30.</source>
        <translation>折り返す時刻を入れてください(例 16:30)。</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>電話の結果を選んでください。</translation>
    </message>
    <message>
        <source>There is no result “%1” of a call. It may be: %2</source>
        <translation>電話の結果「%1」はありません。使える値：%2</translation>
    </message>
    <message>
        <source>There is no reason “%1” of a return. It may be: %2</source>
        <translation>返戻の理由「%1」はありません。使える値：%2</translation>
    </message>
</context>
<context>
    <name>PersonAdd</name>
    <message>
        <source>Enters a person who is not (yet) in the register.</source>
        <translation>住民基本台帳に（まだ）ない人を登録します。</translation>
    </message>
</context>
<context>
    <name>PersonFind</name>
    <message>
        <source>Finds persons by name, kana, birth date, telephone, postcode or number.</source>
        <translation>氏名・かな・生年月日・電話・郵便番号・番号で人を探します。</translation>
    </message>
</context>
<context>
    <name>PersonSearchSource</name>
    <message>
        <source>protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>careful with addresses</source>
        <translation>居所に注意</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>consideration</source>
        <translation>配慮</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のどれか</translation>
    </message>
    <message>
        <source>%1, always filled</source>
        <translation>%1(必ず入る)</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>渡す相手: %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>文字コード: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) a file</source>
        <translation>
            <numerusform>1つのファイルに%n行まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Never in it: %1</source>
        <translation>決して入れない: %1</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>いつも「%1」</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読まない</translation>
    </message>
    <message>
        <source>%1 of %2 columns are read; the others never become text.</source>
        <translation>%2列のうち%1列を読みます。ほかの列は文字にもしません。</translation>
    </message>
    <message>
        <source>Exactly these columns in this order.</source>
        <translation>この列がこの順にそろっていること。</translation>
    </message>
    <message>
        <source>The columns are found by their names.</source>
        <translation>列は名前で探します。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>入るもの</translation>
    </message>
    <message>
        <source>How</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>この課</translation>
    </message>
</context>
<context>
    <name>RecordAttendance</name>
    <message>
        <source>Records who came to a check-up.</source>
        <translation>健診の受診状況を記録します。</translation>
    </message>
</context>
<context>
    <name>RecordBirth</name>
    <message>
        <source>Records a birth, of one or several; comma-separated values count the children.</source>
        <translation>出生を記録します（多胎のときは値をコンマで区切ります）。</translation>
    </message>
</context>
<context>
    <name>RecordConsultation</name>
    <message>
        <source>Records a consultation, e.g. a call.</source>
        <translation>相談（電話など）を記録します。</translation>
    </message>
</context>
<context>
    <name>RecordInterview</name>
    <message>
        <source>Records an interview that the calendar asks for (P01, P08R …).</source>
        <translation>時期ごとの面談を記録します（P01、P08R など）。</translation>
    </message>
</context>
<context>
    <name>RecordOutcome</name>
    <message>
        <source>Records a loss; what was due for the lost child disappears everywhere.</source>
        <translation>流産・死産などを記録します。そのお子さんの予定はすべて消えます。</translation>
    </message>
</context>
<context>
    <name>RecordPregnancy</name>
    <message>
        <source>Records a pregnancy notice.</source>
        <translation>妊娠届を記録します。</translation>
    </message>
</context>
<context>
    <name>RecordVisit</name>
    <message>
        <source>Records a home visit.</source>
        <translation>家庭訪問を記録します。</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message>
        <source>There is no person with the number %1. Search again.</source>
        <translation>番号%1の人は見つかりません。探し直してください。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>There is an invisible character or a line break in the name. Type it anew.</source>
        <translation>氏名に見えない文字か改行が入っています。入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” is neither kana nor letters. Type the reading in kana.</source>
        <translation>「%1」はかなでも英字でもありません。ふりがなをかなで入力してください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the date of birth.</source>
        <translation>%1はまだ来ていません。生年月日をお確かめください。</translation>
    </message>
    <message>
        <source>%1 is more than 130 years ago. Look at the date of birth.</source>
        <translation>%1は130年以上前です。生年月日をお確かめください。</translation>
    </message>
    <message>
        <source>The name chosen for letters is blank. Type it, or choose another.</source>
        <translation>手紙に使う氏名が空欄です。入力するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The resident register says where this person lives. Use a mailing address instead.</source>
        <translation>この人の住所は住民基本台帳で決まっています。送付先をお使いください。</translation>
    </message>
    <message>
        <source>%1 has not come yet. Look at the day of death.</source>
        <translation>%1はまだ来ていません。死亡年月日をお確かめください。</translation>
    </message>
    <message>
        <source>%1 lies before the birth. Look at both days.</source>
        <translation>%1は生年月日より前です。両方の日付をお確かめください。</translation>
    </message>
    <message>
        <source>No death is recorded for this person.</source>
        <translation>この人の死亡は記録されていません。</translation>
    </message>
    <message>
        <source>There is no household with the number %1. Search again.</source>
        <translation>番号%1の世帯は見つかりません。探し直してください。</translation>
    </message>
    <message>
        <source>This person already belongs to the household.</source>
        <translation>すでにこの世帯に入っています。</translation>
    </message>
    <message>
        <source>The child belongs to household %1. Take it out there, or join the households.</source>
        <translation>このお子さんは世帯%1に入っています。そちらから外すか、世帯をまとめてください。</translation>
    </message>
    <message>
        <source>Letters go to a mother or guardian of the household only. Choose one.</source>
        <translation>宛名にできるのは世帯の母か保護者だけです。選び直してください。</translation>
    </message>
    <message>
        <source>Letters are addressed to this person. Choose another addressee first.</source>
        <translation>この人が宛名になっています。先に別の宛名を選んでください。</translation>
    </message>
    <message>
        <source>Both belong to the same household. Choose another guardian.</source>
        <translation>どちらも同じ世帯です。別の保護者を選んでください。</translation>
    </message>
    <message>
        <source>There is no contact with the number %1. Look at the list again.</source>
        <translation>番号%1の連絡先はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>%1 is no mobile number. Choose another kind, or look at the number.</source>
        <translation>%1 は携帯電話の番号ではありません。種類を変えるか、番号をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” is no LINE reference: up to 64 letters, digits, - and _.</source>
        <translation>「%1」はLINEの識別子ではありません（英数字・-・_ で64文字まで）。</translation>
    </message>
    <message>
        <source>The hours “%1”–“%2” cannot be read. Type them like 09:00 and 17:00.</source>
        <translation>時間帯「%1」～「%2」を読み取れません。09:00 と 17:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Write why it may be used again.</source>
        <translation>また使ってよい理由を入力してください。</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>住所を入力してください。</translation>
    </message>
    <message>
        <source>Write why letters go there.</source>
        <translation>そこへ送る理由を入力してください。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>最後の日が最初の日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>A stay has a last day. Type it; it can be moved later.</source>
        <translation>滞在には終わりの日が要ります。入力してください（後で変更できます）。</translation>
    </message>
    <message>
        <source>There is no protection measure with the number %1. Look at the list again.</source>
        <translation>番号%1の支援措置はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>The end %1 lies before the start %2. Correct one of them.</source>
        <translation>終了日 %1 が開始日 %2 より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The other party is one of the protected persons. Look at both.</source>
        <translation>相手方が支援措置の対象者になっています。両方をお確かめください。</translation>
    </message>
    <message>
        <source>Write why the measure ends.</source>
        <translation>解除する理由を入力してください。</translation>
    </message>
    <message>
        <source>This measure has already ended.</source>
        <translation>この支援措置はすでに解除されています。</translation>
    </message>
    <message>
        <source>This is one and the same person.</source>
        <translation>同じ1人の人です。別の人を選んでください。</translation>
    </message>
    <message>
        <source>The register knows both persons, or one of them was already joined. They cannot be joined.</source>
        <translation>両方が住民基本台帳にあるか、すでに統合済みのため、まとめられません。</translation>
    </message>
    <message>
        <source>Both have entries in %1. Decide there first which one stays.</source>
        <translation>両方に %1 の記録があります。先にどちらを残すか決めてください。</translation>
    </message>
    <message>
        <source>There is no such joining of two persons. Look at the list again.</source>
        <translation>その統合はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>This joining was already undone.</source>
        <translation>この統合はすでに元に戻されています。</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>the whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Puts a backup into a register that is not there yet.</source>
        <translation>バックアップから新しい台帳を作ります。</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>hidden (protection)</source>
        <translation>非表示（支援措置）</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>resident number</source>
        <translation>宛名番号</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your role does not include this: %1. Ask a colleague who may, or the administrator.</source>
        <translation>あなたの役割では次の操作ができません：%1。権限のある職員か管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Login or password is wrong. Type both again.</source>
        <translation>ログイン名かパスワードが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Too many attempts. Wait %1 seconds and try again.</source>
        <translation>続けて失敗したため、%1秒待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This login is locked after too many attempts. Try again in %1 minutes, or ask the administrator.</source>
        <translation>失敗が続いたためロックされています。%1分後にもう一度試すか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This one-time password is too old. Ask the administrator for a new one.</source>
        <translation>この1回限りのパスワードは期限が切れています。管理者に新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>The computer&apos;s user “%1” is linked to nobody of the staff. Sign in with a login, or ask the administrator to link it.</source>
        <translation>パソコンのユーザー「%1」は職員に結び付けられていません。ログイン名でサインインするか、管理者に設定を依頼してください。</translation>
    </message>
    <message>
        <source>You no longer work here according to the staff list. Ask the administrator.</source>
        <translation>職員の一覧で無効になっています。管理者に確認してください。</translation>
    </message>
    <message>
        <source>The password of %1 must be changed first: sign in to the window, or use “staff password”.</source>
        <translation>先に %1 のパスワードを変更してください（画面でサインインするか、staff password を使います）。</translation>
    </message>
    <message>
        <source>The password of %1 is needed: put it into %2, or run this in a terminal.</source>
        <translation>%1 のパスワードが必要です。環境変数 %2 に入れるか、端末から実行してください。</translation>
    </message>
    <message>
        <source>At least %1 characters are needed. A sentence is easy to keep in mind.</source>
        <translation>%1文字以上にしてください。文のようにすると覚えやすくなります。</translation>
    </message>
    <message>
        <source>At most %1 characters can be kept. Shorten it.</source>
        <translation>%1文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>The password is the login. Choose another.</source>
        <translation>ログイン名と同じです。別のものにしてください。</translation>
    </message>
    <message>
        <source>This is the password in force. Choose another.</source>
        <translation>今のパスワードと同じです。別のものにしてください。</translation>
    </message>
    <message>
        <source>Type a login.</source>
        <translation>ログイン名を入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a login. Use up to 40 letters and digits without blanks.</source>
        <translation>「%1」はログイン名にできません。空白を入れず、英数字40文字までで入力してください。</translation>
    </message>
    <message>
        <source>The login “%1” is already used. Choose another.</source>
        <translation>ログイン名「%1」はすでに使われています。別のものにしてください。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Type the reading in kana.</source>
        <translation>ふりがなを入力してください。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>役割を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>There is no member of the staff with the number %1. Look at the list again.</source>
        <translation>番号%1の職員はいません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Nobody of the staff has the login “%1”. Look at the list again.</source>
        <translation>ログイン名「%1」の職員はいません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>“%1” no longer works here. Choose somebody else.</source>
        <translation>「%1」は無効になっている職員です。別の職員を選んでください。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>最後の管理者です。先に別の職員を管理者にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no public health nurse and cannot answer for a caseload. Choose a nurse.</source>
        <translation>「%1」は保健師ではないため、地区を担当できません。保健師を選んでください。</translation>
    </message>
    <message>
        <source>The computer&apos;s user “%1” already belongs to %2. Take it away there first.</source>
        <translation>パソコンのユーザー「%1」は %2 に結び付けられています。先にそちらを外してください。</translation>
    </message>
    <message>
        <source>Type the district&apos;s code.</source>
        <translation>地区の記号を入力してください。</translation>
    </message>
    <message>
        <source>Type the district&apos;s name.</source>
        <translation>地区の名前を入力してください。</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to another district. Choose another.</source>
        <translation>記号「%1」は別の地区で使われています。別のものにしてください。</translation>
    </message>
    <message>
        <source>There is no district with the number %1. Look at the list again.</source>
        <translation>番号%1の地区はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Districts were assigned otherwise meanwhile, and nothing was handed over. Look at the list again.</source>
        <translation>その間に担当が変わったため、引き継ぎを行いませんでした。一覧を見直してください。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>最後の日が最初の日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Nobody can cover his own absence. Choose a colleague.</source>
        <translation>本人は代わりになれません。別の職員を選んでください。</translation>
    </message>
    <message>
        <source>There is already an absence from %1 to %2. Change that one.</source>
        <translation>%1から%2までの不在がすでにあります。そちらを直してください。</translation>
    </message>
    <message>
        <source>There is no absence with the number %1. Look at the list again.</source>
        <translation>番号%1の不在はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>A decision is already asked for (number %1). Wait for it, or withdraw it.</source>
        <translation>決裁をすでに依頼しています（番号%1）。決裁を待つか、取り下げてください。</translation>
    </message>
    <message>
        <source>There is no request for a decision with the number %1. Look at the list again.</source>
        <translation>番号%1の決裁依頼はありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>This was already decided: %1. Look at it again.</source>
        <translation>すでに処理されています：%1。表示し直してください。</translation>
    </message>
    <message>
        <source>Only whoever asked can withdraw it. Ask him.</source>
        <translation>取り下げられるのは依頼した本人だけです。本人に頼んでください。</translation>
    </message>
    <message>
        <source>Whoever asks does not decide. Ask another approver.</source>
        <translation>依頼した本人は決裁できません。別の決裁者に依頼してください。</translation>
    </message>
    <message>
        <source>Write why you need to see it.</source>
        <translation>見る理由を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing hidden here.</source>
        <translation>非表示の項目はありません。</translation>
    </message>
    <message>
        <source>The time for looking is over. Give the reason again.</source>
        <translation>表示できる時間が過ぎました。もう一度理由を入力してください。</translation>
    </message>
    <message>
        <source>This was opened for somebody else. Give your own reason.</source>
        <translation>別の職員のために開かれたものです。ご自分の理由を入力してください。</translation>
    </message>
    <message>
        <source>The reason was given for somebody else. Give it for this person.</source>
        <translation>別の人についての理由です。この人について理由を入力してください。</translation>
    </message>
    <message>
        <source>This register already has an administrator. Sign in.</source>
        <translation>この台帳にはすでに管理者がいます。サインインしてください。</translation>
    </message>
    <message>
        <source>The audit log does not fit together at entry %1. Somebody changed it outside of the program; keep the file and tell the administrator.</source>
        <translation>監査記録が%1番のところで合いません。プログラムの外で変更された可能性があります。ファイルをそのまま残し、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>What held before today stays as it was. Choose today (%1) or a later day.</source>
        <translation>今日より前の決まりは変えられません。今日(%1)か、それより後の日を選んでください。</translation>
    </message>
</context>
<context>
    <name>SendCall</name>
    <message>
        <source>What came of a call on the list.</source>
        <translation>電話リストの結果を記録します。</translation>
    </message>
</context>
<context>
    <name>SendConfirm</name>
    <message>
        <source>Somebody looked at these reasons and lets the household pass.</source>
        <translation>理由を確かめたうえで、その世帯への送付を認めます。</translation>
    </message>
</context>
<context>
    <name>SendExport</name>
    <message>
        <source>Writes what waits into files: SMS, LINE, letters, call list.</source>
        <translation>送付待ちのものをファイルに書き出します（SMS、LINE、手紙、電話リスト）。</translation>
    </message>
</context>
<context>
    <name>SendFiles</name>
    <message>
        <source>Files of which nobody knows whether they left; --file and --left yes|no answers.</source>
        <translation>渡ったかどうか分からないファイルの一覧です。--file と --left yes|no で答えます。</translation>
    </message>
</context>
<context>
    <name>SendList</name>
    <message>
        <source>The batches with their counts, newest first.</source>
        <translation>送付のまとまりと件数の一覧です（新しい順）。</translation>
    </message>
</context>
<context>
    <name>SendPrepare</name>
    <message>
        <source>Selects households for a notice and asks the safety gate about each.</source>
        <translation>通知の対象世帯を選び、1世帯ずつ送ってよいかを確かめます。</translation>
    </message>
</context>
<context>
    <name>SendRecall</name>
    <message>
        <source>Takes back what has not left.</source>
        <translation>まだ渡していないものを取り下げます。</translation>
    </message>
</context>
<context>
    <name>SendRelease</name>
    <message>
        <source>Freezes everything that waits: all or nothing.</source>
        <translation>送付待ちのものを確定します（すべてか、何もしないか）。</translation>
    </message>
</context>
<context>
    <name>SendResult</name>
    <message>
        <source>Reads a service&apos;s result file; what failed goes to the household&apos;s next way.</source>
        <translation>事業者の結果ファイルを読み込みます。届かなかったものは、その世帯の次の方法に回します。</translation>
    </message>
</context>
<context>
    <name>SendSet</name>
    <message>
        <source>Another channel for one household, chosen by a person.</source>
        <translation>1世帯の方法を変更します。</translation>
    </message>
</context>
<context>
    <name>SendShow</name>
    <message>
        <source>A batch, one row a household.</source>
        <translation>送付のまとまりを、1世帯1行で示します。</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>経路なし</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n世帯</numerusform>
        </translation>
    </message>
    <message>
        <source> = waiting %1%2 + handed over %3%4 + withheld %5 + recalled %6</source>
        <translation> = 待ち %1%2 ＋ 渡した %3%4 ＋ 留保 %5 ＋ 取消 %6</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n通</numerusform>
        </translation>
    </message>
    <message>
        <source> · about %1 in all</source>
        <translation> · 計 約%1</translation>
    </message>
    <message>
        <source> · %1 so far as prices are known</source>
        <translation> · 単価の分かる分 約%1</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message>
        <source> · billed as </source>
        <translation> · 課金 </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n通分</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Protection measure: the address and number are hidden</source>
        <translation>支援措置のため、住所と電話は表示しません</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Withheld until somebody confirms it</source>
        <translation>だれかが確認するまで留保されます</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>保留: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>確認済: %1</translation>
    </message>
    <message>
        <source>way chosen by hand</source>
        <translation>手段は手で選択</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>File for the SMS service</source>
        <translation>SMS業者へ渡すファイル</translation>
    </message>
    <message>
        <source>File for the LINE vendor</source>
        <translation>LINE業者へ渡すファイル</translation>
    </message>
    <message>
        <source>Letters (PDF)</source>
        <translation>手紙(PDF)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>架電リスト</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き出し済</translation>
    </message>
    <message>
        <source>has it left?</source>
        <translation>渡したか不明</translation>
    </message>
    <message>
        <source>never left</source>
        <translation>渡していない</translation>
    </message>
</context>
<context>
    <name>SessionAdd</name>
    <message>
        <source>Plans a check-up session; --place-eligible gives every child of its age a place.</source>
        <translation>健診の日程を作ります。--place-eligible で対象月齢のお子さんを全員入れます。</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Check-up sessions, planned and past.</source>
        <translation>健診の日程の一覧です（予定と過去）。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>A register picture older than this makes every send ask first</source>
        <translation>住基の写しがこれより古いと、送付の前に確かめる</translation>
    </message>
    <message>
        <source>An extract with so many fewer rows than the register is refused</source>
        <translation>写しの行数が台帳よりこれ以上少ないと、取り込まない</translation>
    </message>
    <message>
        <source>The codes by which the register writes reasons of change, as 01=moved_in;02=birth</source>
        <translation>異動事由のコード(業者により違う。01=moved_in;02=birth;…)</translation>
    </message>
    <message>
        <source>Further codes of relations, as 15=spouse</source>
        <translation>続柄のコードの追加(15=spouse;…)</translation>
    </message>
    <message>
        <source>District of a town where the extract names none</source>
        <translation>写しに地区がないとき、町字から決める地区(中央一丁目=1;…)</translation>
    </message>
    <message>
        <source>The import proposes families for children below this age</source>
        <translation>取込で世帯(支援の単位)を作るよう提案する子の年齢</translation>
    </message>
    <message>
        <source>Wait after a failed sign-in; doubles with each further failure</source>
        <translation>サインインに失敗したあとの待ち時間(失敗のたびに倍)</translation>
    </message>
    <message>
        <source>The wait after failed sign-ins grows no longer than this</source>
        <translation>サインインの待ち時間の上限</translation>
    </message>
    <message>
        <source>So many failed sign-ins lock the login</source>
        <translation>この回数の失敗でログインを止める</translation>
    </message>
    <message>
        <source>How long a login stays locked; then its failures are forgotten</source>
        <translation>止めたログインが再び使えるまで</translation>
    </message>
    <message>
        <source>The shortest password that is accepted</source>
        <translation>パスワードの最短の長さ</translation>
    </message>
    <message>
        <source>Work of a password&apos;s hash (Argon2id); libsodium&apos;s choice for interactive use</source>
        <translation>パスワードの保護の強さ(計算の回数)</translation>
    </message>
    <message>
        <source>Memory of a password&apos;s hash (Argon2id); libsodium&apos;s choice for interactive use</source>
        <translation>パスワードの保護の強さ(使うメモリ)</translation>
    </message>
    <message>
        <source>A password given out by an administrator must be changed within so many days</source>
        <translation>1回だけのパスワードが使える期間</translation>
    </message>
    <message>
        <source>The window locks when nobody touched it for so long</source>
        <translation>触れないまま画面をロックするまで</translation>
    </message>
    <message>
        <source>Masked values stay open for so long after a reason was given</source>
        <translation>理由を入れて表示した住所・電話が見える時間</translation>
    </message>
    <message>
        <source>The envelope window that letters are laid for (resources/letters/windows.json)</source>
        <translation>手紙を合わせる窓あき封筒の形</translation>
    </message>
    <message>
        <source>Letters on one side of the paper, or on both; each family begins on a front side anyway</source>
        <translation>手紙の印刷面(世帯の始まりは必ず表)</translation>
    </message>
    <message>
        <source>Moves all that is printed on letters to the right; measured on the calibration page</source>
        <translation>手紙の印刷位置を右へずらす(調整用紙で測る)</translation>
    </message>
    <message>
        <source>Moves all that is printed on letters down; measured on the calibration page</source>
        <translation>手紙の印刷位置を下へずらす(調整用紙で測る)</translation>
    </message>
    <message>
        <source>The order in which a family without its own is tried</source>
        <translation>順番を決めていない世帯に試す手段の順</translation>
    </message>
    <message>
        <source>A number nobody verified for so long asks first</source>
        <translation>この期間確かめていない番号は、使う前に確かめる</translation>
    </message>
    <message>
        <source>After a death in the family every message asks first for so long</source>
        <translation>家族が亡くなったあと、送付の前に確かめる期間</translation>
    </message>
    <message>
        <source>After a loss every other message asks first for so long</source>
        <translation>流産・死産などのあと、ほかの送付の前に確かめる期間</translation>
    </message>
    <message>
        <source>Messages about a birth stop so many days after the due date while nobody knows how it ended</source>
        <translation>転帰が不明のとき、予定日から出産の案内を止めるまで</translation>
    </message>
    <message>
        <source>Not in a message to a number that wants neutral words</source>
        <translation>差し障りのない文面を望む番号には書かない言葉</translation>
    </message>
    <message>
        <source>Words that no SMS or LINE text may say</source>
        <translation>SMS と LINE に書かない言葉</translation>
    </message>
    <message>
        <source>How texts are counted and files written (masters/sms_services.tsv)</source>
        <translation>SMS の業者(文字数の数え方とファイルの形)</translation>
    </message>
    <message>
        <source>A message without a result for so long is asked about</source>
        <translation>SMS の結果が来ないことを確かめるまで</translation>
    </message>
    <message>
        <source>Layout of the LINE vendor&apos;s file</source>
        <translation>LINE の業者へ渡すファイルの様式</translation>
    </message>
    <message>
        <source>Layout of the LINE vendor&apos;s results</source>
        <translation>LINE の業者から来る結果の様式</translation>
    </message>
    <message>
        <source>Calls are made from</source>
        <translation>電話をかけ始める時刻</translation>
    </message>
    <message>
        <source>Calls are made until</source>
        <translation>電話をかけ終える時刻</translation>
    </message>
    <message>
        <source>Nobody is called from</source>
        <translation>この時刻からは誰にも電話しない</translation>
    </message>
    <message>
        <source>Nobody is called until</source>
        <translation>この時刻までは誰にも電話しない</translation>
    </message>
    <message>
        <source>So many calls without an answer before the next way is taken</source>
        <translation>次の手段に移る前にかける回数</translation>
    </message>
    <message>
        <source>On at least so many different days</source>
        <translation>次の手段に移る前にかける日数(別の日に)</translation>
    </message>
    <message>
        <source>Not more calls a day</source>
        <translation>1日にかける回数の上限</translation>
    </message>
    <message>
        <source>The town, as letters and messages name it</source>
        <translation>市町村の名前(手紙と文面に出る)</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>差出人の名前</translation>
    </message>
    <message>
        <source>Where people call back</source>
        <translation>問い合わせの電話</translation>
    </message>
    <message>
        <source>When the office answers</source>
        <translation>電話を受ける時間</translation>
    </message>
    <message>
        <source>Where the office is</source>
        <translation>担当課の住所</translation>
    </message>
    <message>
        <source>The town&apos;s own page; never a shortened one</source>
        <translation>町のホームページ(短縮したものは使わない)</translation>
    </message>
    <message>
        <source>A due date and a gestation on the notice that differ by more are asked about</source>
        <translation>届出の予定日と週数がこれ以上違うと確かめる</translation>
    </message>
    <message>
        <source>So long after the due date without an outcome, every message about the birth stops; the calendar&apos;s N00 says when it is due</source>
        <translation>予定日のあと転帰が不明のまま、出産の案内をすべて止めるまで</translation>
    </message>
    <message>
        <source>How long a loss marks a family</source>
        <translation>喪失のあと、世帯に配慮の印を付ける期間</translation>
    </message>
    <message>
        <source>The death of a child younger than this is a loss of its family</source>
        <translation>亡くなった子を世帯の喪失とする年齢</translation>
    </message>
    <message>
        <source>A child that comes to us older than this has no contacts of the calendar any more</source>
        <translation>これより大きくなって来た子には、年間予定の関わりを作らない</translation>
    </message>
    <message>
        <source>A smaller gain of weight asks for a look, no more</source>
        <translation>1日の体重の増えがこれより少ないと確かめる</translation>
    </message>
    <message>
        <source>A larger loss of weight in the first days asks for a look</source>
        <translation>生まれて数日の体重の減りがこれより大きいと確かめる</translation>
    </message>
    <message>
        <source>A printed letter that nobody reported as posted is looked for in the pile for so long</source>
        <translation>印刷した手紙を、投函前の束から探せるとみなす期間</translation>
    </message>
    <message>
        <source>A call on the list is due within so many days</source>
        <translation>電話リストの期限</translation>
    </message>
    <message>
        <source>Code of the town with its check digit, six digits, as the subsidy office&apos;s file names it</source>
        <translation>市町村コード(検査数字つき6桁。交付金のファイルに入る)</translation>
    </message>
    <message>
        <source>First day of the benefit for pregnant women; a loss or birth before it gives no second instalment</source>
        <translation>妊婦のための支援給付の始まりの日(それより前の喪失・出生に2回目はない)</translation>
    </message>
    <message>
        <source>Last day on which the benefit of the old scheme could be applied for</source>
        <translation>出産・子育て応援給付金を申請できた最後の日</translation>
    </message>
    <message>
        <source>First instalment, a pregnancy</source>
        <translation>1回目の額(妊娠1回につき)</translation>
    </message>
    <message>
        <source>Second instalment, a fetus</source>
        <translation>2回目の額(胎児1人につき)</translation>
    </message>
    <message>
        <source>The number of fetuses is notified from so many days before the due date; from the outcome when that is earlier</source>
        <translation>胎児の数の届出を受ける、予定日前の日数</translation>
    </message>
    <message>
        <source>A claim lapses after so long</source>
        <translation>請求が時効になるまで</translation>
    </message>
    <message>
        <source>How the town&apos;s rule words the last day of a claim</source>
        <translation>時効の最後の日の数え方</translation>
    </message>
    <message>
        <source>From which day the second claim&apos;s time runs</source>
        <translation>2回目の時効を数え始める日</translation>
    </message>
    <message>
        <source>A mother is told of a claim within so many days</source>
        <translation>請求の案内をする期限</translation>
    </message>
    <message>
        <source>So long before its last day a claim that nobody made is asked about</source>
        <translation>請求がないとき、時効の前に確かめる日数</translation>
    </message>
    <message>
        <source>A missing interview is held within so many days of the claim</source>
        <translation>面談が未了のとき、請求から面談するまで</translation>
    </message>
    <message>
        <source>Missing papers are asked for within so many days of the claim</source>
        <translation>不足の書類を求める期限</translation>
    </message>
    <message>
        <source>A claim is checked and decided within so many days each</source>
        <translation>確認と決定のそれぞれの期限</translation>
    </message>
    <message>
        <source>A decided claim without a planned day is paid within so many days</source>
        <translation>支払日が未定の決定を支払う期限</translation>
    </message>
    <message>
        <source>Interviews that count as the one at the notice</source>
        <translation>届出時の面談とみなす関わり</translation>
    </message>
    <message>
        <source>Interviews and questionnaires that count as those of the eighth month</source>
        <translation>妊娠8か月の面談とみなす関わり</translation>
    </message>
    <message>
        <source>Interviews and visits that count as the one after the birth</source>
        <translation>出生後の面談とみなす関わり</translation>
    </message>
    <message>
        <source>A younger mother is a mistake</source>
        <translation>これより若い母は誤りとみなす</translation>
    </message>
    <message>
        <source>A younger mother is looked at twice</source>
        <translation>これより若い母は確かめる</translation>
    </message>
    <message>
        <source>A mother of this age is looked at twice</source>
        <translation>この年齢以上の母は確かめる</translation>
    </message>
    <message>
        <source>A mother of this age is a mistake</source>
        <translation>この年齢以上の母は誤りとみなす</translation>
    </message>
    <message>
        <source>Two pregnancies of one woman whose dates lie closer are looked at twice</source>
        <translation>同じ人の2つの妊娠がこれより近いと確かめる</translation>
    </message>
    <message>
        <source>A heartbeat more days before the due date is looked at twice</source>
        <translation>胎児心拍の確認日が予定日よりこれ以上前なら確かめる</translation>
    </message>
    <message>
        <source>A heartbeat fewer days before the due date is looked at twice</source>
        <translation>胎児心拍の確認日が予定日のこの日数より近いと確かめる</translation>
    </message>
    <message>
        <source>E07 Another pregnancy of the same woman close by</source>
        <translation>E07 同じ人の近い妊娠</translation>
    </message>
    <message>
        <source>E12 Fetuses notified and outcomes recorded differ (a twin may vanish)</source>
        <translation>E12 届け出た胎児の数と転帰の数の違い</translation>
    </message>
    <message>
        <source>E18 A heartbeat day that does not fit the due date</source>
        <translation>E18 予定日と合わない心拍の確認日</translation>
    </message>
    <message>
        <source>E25 The account is in another name, and no reason is written</source>
        <translation>E25 口座名義が違い、理由がない</translation>
    </message>
    <message>
        <source>E27 No interview on record; never asked after a loss</source>
        <translation>E27 面談の記録がない(喪失のあとは問わない)</translation>
    </message>
    <message>
        <source>E28 A claim of the old scheme after its last day</source>
        <translation>E28 旧制度の最後の日を過ぎた請求</translation>
    </message>
    <message>
        <source>E31 A protected person&apos;s address is left out of the file</source>
        <translation>E31 支援措置の人の住所をファイルに書かない</translation>
    </message>
    <message>
        <source>E36 A row says something else than in the last file</source>
        <translation>E36 前のファイルと違う行</translation>
    </message>
    <message>
        <source>Register and import</source>
        <translation>台帳と取込</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>送付の決まり</translation>
    </message>
    <message>
        <source>SMS and LINE</source>
        <translation>SMS と LINE</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>給付</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>歳</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>回</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>回</translation>
    </message>
    <message>
        <source>g a day</source>
        <translation>g/日</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>× 0.1 mm</source>
        <translation>× 0.1 mm</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>片面</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>確かめる</translation>
    </message>
    <message>
        <source>the first day it can be made</source>
        <translation>請求できる最初の日</translation>
    </message>
    <message>
        <source>the day of the outcome</source>
        <translation>転帰の日</translation>
    </message>
    <message>
        <source>until the day before two years have passed</source>
        <translation>2年を経過する日の前日まで</translation>
    </message>
    <message>
        <source>until the day on which two years have passed</source>
        <translation>2年を経過する日まで</translation>
    </message>
    <message>
        <source>within two years from the next day</source>
        <translation>翌日から起算して2年以内</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>回</translation>
    </message>
</context>
<context>
    <name>StaffAdd</name>
    <message>
        <source>Enters somebody; prints the password to hand over once.</source>
        <translation>職員を登録し、手渡す1回限りのパスワードを表示します。</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Who works here, with which roles.</source>
        <translation>職員と役割の一覧です。</translation>
    </message>
</context>
<context>
    <name>StaffPassword</name>
    <message>
        <source>Changes one&apos;s own password (BANSO_PASSWORD and BANSO_NEW_PASSWORD, or asked for).</source>
        <translation>自分のパスワードを変更します（BANSO_PASSWORD と BANSO_NEW_PASSWORD から、なければ尋ねます）。</translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退職</translation>
    </message>
</context>
<context>
    <name>StaffReset</name>
    <message>
        <source>Gives a new one-time password; the old one is worth nothing from now on.</source>
        <translation>1回限りの新しいパスワードを出します。これまでのものは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>StaffRoles</name>
    <message>
        <source>Sets somebody&apos;s roles.</source>
        <translation>職員の役割を設定します。</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>finding and opening people and households</source>
        <translation>人・世帯の検索と閲覧</translation>
    </message>
    <message>
        <source>reading records of care</source>
        <translation>支援記録の閲覧</translation>
    </message>
    <message>
        <source>changing people, contacts and addresses</source>
        <translation>人・連絡先・送付先の変更</translation>
    </message>
    <message>
        <source>entering protection measures</source>
        <translation>支援措置の登録</translation>
    </message>
    <message>
        <source>ending protection measures</source>
        <translation>支援措置の解除</translation>
    </message>
    <message>
        <source>seeing hidden addresses and numbers</source>
        <translation>非表示の住所・番号の閲覧</translation>
    </message>
    <message>
        <source>writing records of care</source>
        <translation>支援記録の作成</translation>
    </message>
    <message>
        <source>keeping check-up sessions and attendance</source>
        <translation>健診の日程と受診の登録</translation>
    </message>
    <message>
        <source>importing files</source>
        <translation>ファイルの取込</translation>
    </message>
    <message>
        <source>preparing and releasing notices</source>
        <translation>通知の準備と送付</translation>
    </message>
    <message>
        <source>recording returned letters and opt-outs</source>
        <translation>返戻と配信停止の登録</translation>
    </message>
    <message>
        <source>entering benefit claims</source>
        <translation>給付申請の入力</translation>
    </message>
    <message>
        <source>deciding benefit claims</source>
        <translation>給付の決定</translation>
    </message>
    <message>
        <source>writing the subsidy office&apos;s file</source>
        <translation>補助金提出ファイルの作成</translation>
    </message>
    <message>
        <source>managing staff</source>
        <translation>職員の管理</translation>
    </message>
    <message>
        <source>changing settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>backing up and restoring</source>
        <translation>バックアップと復元</translation>
    </message>
    <message>
        <source>reading the logs</source>
        <translation>ログの閲覧</translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation>保健師</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Consultation (%1)</source>
        <extracomment>A consultation that somebody came with; %1 telephone, counter …</extracomment>
        <translation>%1相談</translation>
    </message>
    <message>
        <source>Pregnancy notice</source>
        <translation>妊娠届</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>Due date now %1 (%2)</source>
        <translation>予定日を %1 に変更(%2)</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>転入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>Moved within the town</source>
        <translation>転居</translation>
    </message>
    <message>
        <source>Told that they will move out</source>
        <translation>転出予定の届出</translation>
    </message>
    <message>
        <source>Taken off the register</source>
        <translation>職権消除</translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation>住基の抽出に見当たらず</translation>
    </message>
    <message>
        <source>Name changed: %1 → %2</source>
        <translation>氏名の変更 %1 → %2</translation>
    </message>
    <message>
        <source>Register household changed</source>
        <translation>住民票の世帯が変わった</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Joined with the register</source>
        <translation>住基の人と統合</translation>
    </message>
    <message>
        <source>Protection measure entered (%1)</source>
        <translation>支援措置を登録(%1)</translation>
    </message>
    <message>
        <source>Protection measure released (%1)</source>
        <translation>支援措置を終了(%1)</translation>
    </message>
    <message>
        <source>Wants no more %1</source>
        <translation>%1 の連絡お断り</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <extracomment>Name of the notice, way, state.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 返戻</translation>
    </message>
    <message>
        <source>Call: %1, %2</source>
        <translation>電話 %1 %2</translation>
    </message>
    <message>
        <source>Benefit no. %1: %2</source>
        <translation>給付%1回目 %2</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look where it is and choose it again.</source>
        <translation>「%1」が見つかりません。移動または名前が変更された可能性があります。場所を確かめて、選び直してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>「%1」はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask the administrator whether you have the right to open it.</source>
        <translation>「%1」を読み込めません。開く権限があるか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Ask the administrator for the right to write to the file and its folder.</source>
        <translation>「%1」に書き込めません。ファイルとフォルダーへの書き込み権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. A copy may have stopped half way; copy it again or restore a backup.</source>
        <translation>「%1」は空のファイルです。コピーが途中で止まった可能性があります。コピーし直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not a register of Banso. Choose another file.</source>
        <translation>「%1」は伴走ノートの台帳ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut short: %2 of %3 bytes are there. Do not write to it; restore the latest backup.</source>
        <translation>「%1」は途中で切れています（%3バイト中%2バイト）。書き込みをせず、最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a register is not safe. Move it to this computer; several desks share a PostgreSQL register.</source>
        <translation>「%1」はネットワークドライブにあり、台帳を安全に保存できません。このパソコンに移してください。複数の机で使うときはPostgreSQLの台帳をご利用ください。</translation>
    </message>
    <message>
        <source>Say which register to open: a file, or a server&apos;s address (postgresql://…).</source>
        <translation>開く台帳を指定してください（ファイル、またはサーバーのアドレス postgresql://…）。</translation>
    </message>
    <message>
        <source>“%1” cannot be created. Look whether the folder exists and can be written to.</source>
        <translation>「%1」を作成できません。フォルダーがあり、書き込めるかお確かめください。</translation>
    </message>
    <message>
        <source>“%1” is already there and is left as it is. Choose another name.</source>
        <translation>「%1」はすでにあります（そのまま残しています）。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose a register of Banso.</source>
        <translation>「%1」は別のプログラムのものです。伴走ノートの台帳を選んでください。</translation>
    </message>
    <message>
        <source>This register is of version %1, the program needs %2. An administrator can bring it up to date; a backup is made first.</source>
        <translation>この台帳は第%1版です。このプログラムには第%2版が必要です。管理者が更新できます（更新前にバックアップを取ります）。</translation>
    </message>
    <message>
        <source>This register is of version %1, newer than this program knows (%2). Use the newer program.</source>
        <translation>この台帳は第%1版で、このプログラムが扱える版（%2）より新しいものです。新しいプログラムをお使いください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Look at its spelling.</source>
        <translation>「%1」という設定はありません。つづりをお確かめください。</translation>
    </message>
    <message>
        <source>“%2” does not fit the setting “%1”, which takes: %3.</source>
        <translation>設定「%1」に「%2」は使えません。使える値：%3</translation>
    </message>
    <message>
        <source>“%1” may be from %2 to %3. Type a number between.</source>
        <translation>「%1」は%2から%3までです。この範囲の数を入力してください。</translation>
    </message>
    <message>
        <source>Somebody else is saving just now. What you typed is kept; wait a moment and save again.</source>
        <translation>ほかの人が保存しているところです。入力した内容は残っています。少し待って、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. What you typed is kept; make room and save again.</source>
        <translation>ディスクがいっぱいで保存できませんでした。入力した内容は残っています。空きを作って、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The register is damaged. Stop working and tell the administrator, who can restore a backup. (%1)</source>
        <translation>台帳が壊れています。作業を止めて、管理者に知らせてください。バックアップから復元できます。（%1）</translation>
    </message>
    <message>
        <source>The register cannot be written to, so nothing was saved. Tell the administrator.</source>
        <translation>台帳に書き込めず、保存できませんでした。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The register did not take this, and nothing was saved. Tell the administrator these words: %1</source>
        <translation>台帳がこの内容を受け付けず、保存できませんでした。管理者に次の内容を伝えてください：%1</translation>
    </message>
    <message>
        <source>The register cannot be reached. What you typed is kept; look at the network and save again.</source>
        <translation>台帳につながりません。入力した内容は残っています。ネットワークを確かめて、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The register did not answer as it should, and nothing was saved. Tell the administrator these words: %1</source>
        <translation>台帳から正しい応答がなく、保存できませんでした。管理者に次の内容を伝えてください：%1</translation>
    </message>
    <message>
        <source>“%1” must be %2 or more. Type a larger number.</source>
        <translation>「%1」は%2以上です。もっと大きい数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” must be %2 or less. Type a smaller number.</source>
        <translation>「%1」は%2以下です。もっと小さい数を入力してください。</translation>
    </message>
</context>
<context>
    <name>TextAge</name>
    <message>
        <source>The day on which an age in months is reached by law, and first shown.</source>
        <translation>月齢に法律上達する日と、表示が変わる日を示します。</translation>
    </message>
</context>
<context>
    <name>TextEra</name>
    <message>
        <source>Reads a date as people type it.</source>
        <translation>入力された日付を読み取ります。</translation>
    </message>
</context>
<context>
    <name>TextGestation</name>
    <message>
        <source>Weeks and days of a pregnancy on a day.</source>
        <translation>その日の妊娠週数を示します。</translation>
    </message>
</context>
<context>
    <name>TextKey</name>
    <message>
        <source>The key under which a name is searched.</source>
        <translation>氏名の検索キーを示します。</translation>
    </message>
</context>
<context>
    <name>TextPhone</name>
    <message>
        <source>Reads a telephone number.</source>
        <translation>電話番号を読み取ります。</translation>
    </message>
</context>
<context>
    <name>TextSms</name>
    <message>
        <source>What an SMS text costs by the default profile, and what is wrong with it.</source>
        <translation>SMSの文面の文字数・通数と、気をつける点を示します。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>What is due or overdue, why, for which household, in whose district.</source>
        <translation>期限のもの・過ぎたものを、理由・世帯・地区とともに示します。</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>ここにある理由</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A child and the addressee of its household.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (put off)</source>
        <translation>%1(延期中)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>選択中</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n世帯</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>今週 %1</translation>
    </message>
    <message>
        <source>later %1</source>
        <translation>この先 %1</translation>
    </message>
</context>
<context>
    <name>UpgradeCommand</name>
    <message>
        <source>Brings an older register up to this program, after a checked backup.</source>
        <translation>検証したバックアップを取ったうえで、古い台帳をこのプログラムに合わせて更新します。</translation>
    </message>
</context>
<context>
    <name>ValuePresenter</name>
    <message>
        <source>Group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>決めること</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日の値</translation>
    </message>
    <message>
        <source>The town&apos;s own; the default is %1.</source>
        <translation>この町で決めた値。既定は%1。</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1から %2</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1(予定)</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>The work stopped at a fault of the program, and nothing was changed. Tell the administrator these words: %1</source>
        <translation>プログラムの不具合で処理が止まりました。何も変更されていません。管理者に次の内容を伝えてください：%1</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Look whether the folder exists and can be written to.</source>
        <translation>画像「%1」を書き込めません。フォルダーがあり、書き込めるかお確かめください。</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>%1 is too early here; the earliest is %2.</source>
        <translation>%1は早すぎます。%2以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>%1 is too late here; the latest is %2.</source>
        <translation>%1は遅すぎます。%2までの日付を入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number. Type digits only.</source>
        <translation>「%1」は数として読み取れません。数字だけを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has too many decimals; %2 can be kept. Look at the unit too.</source>
        <translation>「%1」は小数の桁が多すぎます（%2桁まで）。単位もお確かめください。</translation>
    </message>
    <message>
        <source>%1 is not possible here (%2 to %3). Look at the number and the unit.</source>
        <translation>%1 はありえない値です（%2～%3）。数字と単位をお確かめください。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>新しいパスワードが2つで違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: choose somebody of the list with ↑↓ and Enter, or empty the line.</source>
        <translation>まだ選ばれていません。一覧から↑↓とEnterで選ぶか、欄を空にしてください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This was not possible (%1).</source>
        <translation>処理できませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>banso::AbsencePlace</name>
    <message>
        <source>Absences</source>
        <translation>不在と代理</translation>
    </message>
    <message>
        <source>It did not &amp;come to it</source>
        <translation>不在を取りやめる(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>不在の予定はありません</translation>
    </message>
    <message>
        <source>Enter leave and courses ahead: what is due in the district meanwhile goes to who covers.</source>
        <translation>休暇や研修を前もって入れておくと、その間に地区で期限が来るものは代わりの人の「今日」に出ます。</translation>
    </message>
    <message>
        <source>Enter an absence  Ctrl+N</source>
        <translation>不在を入れる  Ctrl+N</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>A new absence</source>
        <translation>新しい不在</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>不在の人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>いつまで(&amp;U)</translation>
    </message>
    <message>
        <source>Leave it blank while nobody knows.</source>
        <translation>決まっていなければ空けておきます。</translation>
    </message>
    <message>
        <source>&amp;Covered by</source>
        <translation>代わりの人(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Saved the absence.</source>
        <translation>不在を保存しました。</translation>
    </message>
    <message>
        <source>Took the absence away.</source>
        <translation>不在を取りやめました。</translation>
    </message>
</context>
<context>
    <name>banso::AskDialog</name>
    <message>
        <source>Do not</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>banso::AttendanceForm</name>
    <message>
        <source>Check-up: %1</source>
        <translation>健診: %1</translation>
    </message>
    <message>
        <source>Child(&amp;C)</source>
        <translation>子(&amp;C)</translation>
    </message>
    <message>
        <source>Check-up(&amp;K)</source>
        <translation>健診(&amp;K)</translation>
    </message>
    <message>
        <source>Result(&amp;R)</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Where(&amp;W)</source>
        <translation>場所(&amp;W)</translation>
    </message>
    <message>
        <source>blank: in the session the child was placed in</source>
        <translation>空欄は割り当てた集団健診。医療機関はその名前</translation>
    </message>
    <message>
        <source>Seen with one&apos;s own eyes</source>
        <translation>現認</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>Judgement(&amp;J)</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message>
        <source>Note(&amp;O)</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Next contact(&amp;N)</source>
        <translation>次回(&amp;N)</translation>
    </message>
    <message>
        <source>What for(&amp;F)</source>
        <translation>次回の目的(&amp;F)</translation>
    </message>
    <message>
        <source>Save the check-up</source>
        <translation>健診を保存</translation>
    </message>
    <message>
        <source>The check-up is saved.</source>
        <translation>健診を記録しました。</translation>
    </message>
    <message>
        <source>The check-up is corrected.</source>
        <translation>健診の記録を訂正しました。</translation>
    </message>
</context>
<context>
    <name>banso::BackupPlace</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Verify a backup</source>
        <translation>バックアップを確かめる(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Restore into a new register</source>
        <translation>新しい台帳へ復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>台帳を点検(&amp;C)</translation>
    </message>
    <message>
        <source>Save the key for the &amp;safe</source>
        <translation>鍵の控えを書く(&amp;S)</translation>
    </message>
    <message>
        <source>Take the key from the sa&amp;fe</source>
        <translation>控えから鍵を戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>An encrypted copy, made while everybody works, and read back before it appears. A restore never touches the register in use: it makes a new one.</source>
        <translation>仕事を続けたまま、暗号化した写しを作り、読み返して確かめてから置きます。復元は新しい台帳を作り、使っている台帳には触れません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Looks the whole register through, in the background; it takes some minutes and changes nothing.</source>
        <translation>台帳の全体を裏で調べます。数分かかり、何も変えません。</translation>
    </message>
    <message>
        <source>Answers of the check</source>
        <translation>点検の結果</translation>
    </message>
    <message>
        <source>Key of the backups</source>
        <translation>バックアップの鍵</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy for the safe</source>
        <translation>金庫に入れる控えの合言葉(&amp;P)</translation>
    </message>
    <message>
        <source>Whoever loses this computer and the key has lost the backups. Keep the copy and the passphrase in two places.</source>
        <translation>このコンピューターと鍵をなくすと、バックアップは開けません。控えと合言葉は別々の所に置いてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s key: %1</source>
        <translation>このコンピューターの鍵: %1</translation>
    </message>
    <message>
        <source>This computer has no key yet; the first backup makes it.</source>
        <translation>このコンピューターにはまだ鍵がありません。最初のバックアップで作ります。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ (*.backup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Backed up and read back: %1, %2 KB.</source>
        <translation>バックアップし、読み返しました: %1(%2 KB)</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>バックアップを確かめる</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>バックアップ (*.backup);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>バックアップを確認中</translation>
    </message>
    <message>
        <source>%1 is whole; it is of %2.</source>
        <translation>「%1」は欠けていません。%2のバックアップです。</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新しい台帳</translation>
    </message>
    <message>
        <source>Registers (*.banso)</source>
        <translation>台帳 (*.banso)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>%1 stands, as of %2. Sign out and choose it to work in it.</source>
        <translation>「%1」を作りました(%2の時点)。使うときは、サインアウトしてから選んでください。</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>台帳を点検中</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>異常なし</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n件の異常</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>調べたこと</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The register is as it should be.</source>
        <translation>台帳に異常はありません。</translation>
    </message>
    <message>
        <source>Something is not as it should be. Make no backup over an older one; call whoever looks after the program.</source>
        <translation>異常があります。前のバックアップに上書きせず、管理している人に知らせてください。</translation>
    </message>
    <message>
        <source>Key for the safe</source>
        <translation>金庫に入れる鍵</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>%1 is written. Put it into the safe.</source>
        <translation>「%1」を書きました。金庫に入れてください。</translation>
    </message>
    <message>
        <source>Key from the safe</source>
        <translation>金庫の鍵</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This computer has the key now.</source>
        <translation>このコンピューターに鍵を戻しました。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>banso::Banner</name>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>配慮</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>留保</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>banso::BenefitPage</name>
    <message>
        <source>Benefit</source>
        <translation>給付</translation>
    </message>
    <message>
        <source>&amp;Enter a claim</source>
        <translation>申請を受け付ける(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>申請の一覧(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>一覧を絞り込む(&amp;N)</translation>
    </message>
    <message>
        <source>To the next &amp;step</source>
        <translation>決定・支払へ進む(&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k off</source>
        <translation>確認済みにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Accept the warnings</source>
        <translation>注意を承知で進める(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>却下(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取下げ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>決定を取り消して直す(&amp;O)</translation>
    </message>
    <message>
        <source>Transfer came &amp;back</source>
        <translation>振込不能(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paid back</source>
        <translation>返納(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;household</source>
        <translation>世帯を開く(&amp;H)</translation>
    </message>
    <message>
        <source>Subsidy office&apos;s &amp;file</source>
        <translation>提出ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>ファイルを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Accept the file&apos;s warnin&amp;gs</source>
        <translation>ファイルの注意を承知で進める(&amp;G)</translation>
    </message>
    <message>
        <source>Write &amp;protected addresses</source>
        <translation>支援措置の住所を出力する(&amp;P)</translation>
    </message>
    <message>
        <source>Plan the pa&amp;yment</source>
        <translation>支払日を決める(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel the recognition</source>
        <translation>認定を取り消す</translation>
    </message>
</context>
<context>
    <name>banso::BirthDetailsForm</name>
    <message>
        <source>Birth of %1 on %2</source>
        <translation>%1の出生（%2）</translation>
    </message>
    <message>
        <source>Weight(&amp;W)</source>
        <translation>体重(&amp;W)</translation>
    </message>
    <message>
        <source>Height(&amp;H)</source>
        <translation>身長(&amp;H)</translation>
    </message>
    <message>
        <source>Head(&amp;E)</source>
        <translation>頭囲(&amp;E)</translation>
    </message>
    <message>
        <source>Chest(&amp;C)</source>
        <translation>胸囲(&amp;C)</translation>
    </message>
    <message>
        <source>Hearing screening(&amp;S)</source>
        <translation>聴覚検査(&amp;S)</translation>
    </message>
    <message>
        <source>Delivery(&amp;D)</source>
        <translation>分娩方法(&amp;D)</translation>
    </message>
    <message>
        <source>Hospital or clinic(&amp;I)</source>
        <translation>医療機関(&amp;I)</translation>
    </message>
    <message>
        <source>Left hospital on(&amp;L)</source>
        <translation>退院日(&amp;L)</translation>
    </message>
    <message>
        <source>Visit first(&amp;V)</source>
        <translation>優先訪問(&amp;V)</translation>
    </message>
    <message>
        <source>difficult birth, asphyxia, jaundice …</source>
        <translation>難産・仮死・黄疸など</translation>
    </message>
    <message>
        <source>Immature(&amp;M)</source>
        <translation>未熟児(&amp;M)</translation>
    </message>
    <message>
        <source>a doctor&apos;s notice of an immature baby</source>
        <translation>医師からの未熟児の連絡あり</translation>
    </message>
    <message>
        <source>Note(&amp;O)</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The birth is corrected; what follows from it is due anew.</source>
        <translation>出生の記録を訂正しました。それに伴う予定も改めました。</translation>
    </message>
</context>
<context>
    <name>banso::BirthForm</name>
    <message>
        <source>Birth: %1</source>
        <translation>出生: %1</translation>
    </message>
    <message>
        <source>Born on(&amp;B)</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>The birth</source>
        <translation>分娩</translation>
    </message>
    <message>
        <source>Hospital or clinic(&amp;I)</source>
        <translation>医療機関(&amp;I)</translation>
    </message>
    <message>
        <source>Delivery(&amp;D)</source>
        <translation>分娩方法(&amp;D)</translation>
    </message>
    <message>
        <source>Left hospital on(&amp;L)</source>
        <translation>退院日(&amp;L)</translation>
    </message>
    <message>
        <source>Visit first(&amp;V)</source>
        <translation>優先訪問(&amp;V)</translation>
    </message>
    <message>
        <source>difficult birth, asphyxia, jaundice …</source>
        <translation>難産・仮死・黄疸など</translation>
    </message>
    <message>
        <source>Immature(&amp;M)</source>
        <translation>未熟児(&amp;M)</translation>
    </message>
    <message>
        <source>a doctor&apos;s notice of an immature baby</source>
        <translation>医師から未熟児の連絡あり</translation>
    </message>
    <message>
        <source>Note(&amp;O)</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Save the birth</source>
        <translation>出生を保存</translation>
    </message>
    <message>
        <source>Child %1 of %2</source>
        <translation>%1人目(全%2人)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>転帰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>family name and first name; the first name may follow later</source>
        <translation>姓と名。名は後からでもよい</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸囲</translation>
    </message>
    <message>
        <source>Hearing screening</source>
        <translation>聴覚検査</translation>
    </message>
    <message>
        <source>baby of %1</source>
        <translation>%1 の子(名前未定)</translation>
    </message>
    <message>
        <source>The birth is saved.</source>
        <translation>出生を保存しました。</translation>
    </message>
</context>
<context>
    <name>banso::CalendarForm</name>
    <message>
        <source>A new contact</source>
        <translation>新しい関わり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Stays for good.</source>
        <translation>あとから変えられません。</translation>
    </message>
    <message>
        <source>&amp;About whom</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name of the contact</source>
        <translation>関わりの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Days count from: NOTICE filed, EDD due date, B birth, DISCHARGE, SESSION placed, OUTCOME, LOSS, or another contact&apos;s code. +14 days, +4m months of age by law, | where the first is not known.</source>
        <translation>日の起点: NOTICE 届出、EDD 予定日、B 出生、DISCHARGE 退院、SESSION 健診の会場、OUTCOME 転帰、LOSS 喪失、またはほかの関わりのコード。+14 は日数、+4m は法の数え方の月齢、| は前が不明のとき。</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>始まり(&amp;O)</translation>
    </message>
    <message>
        <source>From this day it stands in Today.</source>
        <translation>この日から「今日」に出ます。</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>The last normal day.</source>
        <translation>ふつうの最後の日。</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
    <message>
        <source>Of the law or the town; may be blank.</source>
        <translation>法令や町の決まりの最後の日。なければ空欄。</translation>
    </message>
    <message>
        <source>May be done from</source>
        <translation>対象の始まり</translation>
    </message>
    <message>
        <source>Of check-ups.</source>
        <translation>健診の場合。</translation>
    </message>
    <message>
        <source>May be done until</source>
        <translation>対象の終わり</translation>
    </message>
    <message>
        <source>Only &amp;when</source>
        <translation>条件(&amp;W)</translation>
    </message>
    <message>
        <source>For example age&lt;20|risk, or !done:N11.</source>
        <translation>例: age&lt;20|risk、!done:N11</translation>
    </message>
    <message>
        <source>No&amp;tice</source>
        <translation>案内のコード(&amp;T)</translation>
    </message>
    <message>
        <source>Which notice fulfils it.</source>
        <translation>どの案内を送れば済むか。</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>根拠(&amp;R)</translation>
    </message>
    <message>
        <source>The law or paper behind it.</source>
        <translation>根拠の法令や要綱。</translation>
    </message>
    <message>
        <source>Wh&amp;ose work</source>
        <translation>担当(&amp;O)</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>済ませ方(&amp;B)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>For contacts that open on this day or later.</source>
        <translation>この日以後に始まる関わりから。</translation>
    </message>
</context>
<context>
    <name>banso::CalendarPlace</name>
    <message>
        <source>Contact calendar</source>
        <translation>関わりの予定</translation>
    </message>
    <message>
        <source>Working out what is due</source>
        <translation>期限を計算中</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1; what is due moved for %n household(s).</source>
        <translation>
            <numerusform>%1を保存しました。%n世帯の予定が動きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::CallsDesk</name>
    <message>
        <source>hidden (protection measure)</source>
        <translation>非表示(支援措置)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>時間帯: %1</translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation>留守電を残してよい</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>留守電は残さない</translation>
    </message>
    <message>
        <source>Do not say which office calls.</source>
        <translation>どこからの電話か言わない</translation>
    </message>
    <message>
        <source>Neutral words only: nothing about pregnancy or birth.</source>
        <translation>中立な言葉だけ(妊娠・出産に触れない)</translation>
    </message>
    <message>
        <source>Also answered by: %1</source>
        <translation>ほかに出る人: %1</translation>
    </message>
    <message>
        <source>Needs an interpreter (%1).</source>
        <translation>通訳が必要(%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Calls to be made</source>
        <translation>かける電話</translation>
    </message>
    <message>
        <source>Show the number… (R)</source>
        <translation>番号を見る…(R)</translation>
    </message>
    <message>
        <source>A message was &amp;left</source>
        <translation>留守電を残した(&amp;L)</translation>
    </message>
    <message>
        <source>Record and go on (Ctrl+Enter)</source>
        <translation>記録して次へ(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Result: 1–9</source>
        <translation>結果: 1～9</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>Time of the promised call</source>
        <translation>折り返す時刻</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Call &amp;back on</source>
        <translation>折り返す日(&amp;B)</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No call is to be made</source>
        <translation>かける電話はありません</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: to be called again</source>
        <translation>%1: もう一度かけます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>banso::CameForm</name>
    <message>
        <source>%1  %2 %3</source>
        <translation>%1  %2 %3</translation>
    </message>
    <message>
        <source>it is over: who is still expected did not come</source>
        <translation>終了: 予定のままの人は未受診にする</translation>
    </message>
    <message>
        <source>Save who came</source>
        <translation>受診を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written down.</source>
        <translation>
            <numerusform>%n人の受診を記録しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::ChangesView</name>
    <message>
        <source>Kinds of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all are taken over.</source>
        <translation>%2件のうち最初の%1件を表示しています。取り込みは全件です。</translation>
    </message>
</context>
<context>
    <name>banso::CheckupPage</name>
    <message>
        <source>&amp;New session</source>
        <translation>日程を追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change the session</source>
        <translation>日程を変更(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>日程を中止…</translation>
    </message>
    <message>
        <source>&amp;Send the notice</source>
        <translation>案内を送る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>受診の記録(&amp;W)</translation>
    </message>
    <message>
        <source>To the list of sessions</source>
        <translation>日程の一覧へ</translation>
    </message>
    <message>
        <source>&amp;Place everybody who is due</source>
        <translation>対象者をまとめて配置(&amp;P)</translation>
    </message>
    <message>
        <source>Place one child by n&amp;ame</source>
        <translation>名前で1人を配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move the child to another day</source>
        <translation>別の日に移す(&amp;M)</translation>
    </message>
    <message>
        <source>Take the child &amp;out</source>
        <translation>配置から外す(&amp;O)</translation>
    </message>
    <message>
        <source>The session is changed. What is unsent about it is looked at again.</source>
        <translation>日程を変更しました。未送付の案内は確かめ直されます。</translation>
    </message>
    <message>
        <source>The session is planned. P places everybody who is due.</source>
        <translation>日程を追加しました。Pで対象者を配置できます。</translation>
    </message>
    <message>
        <source>Cancel the session on %1?</source>
        <translation>%1の日程を中止しますか</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) have no place then, and what is unsent about it is held back. What was recorded stays.</source>
        <translation>
            <numerusform>%n人の配置がなくなり、未送付の案内は留保されます。記録済みのものは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>日程を中止</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>日程を中止しました。</translation>
    </message>
    <message>
        <source>A place on %1</source>
        <translation>%1に配置</translation>
    </message>
    <message>
        <source>No other day of this check-up is planned. N plans one.</source>
        <translation>この健診のほかの日程がありません。Nで追加できます。</translation>
    </message>
    <message>
        <source>Nobody is placed who could be told. P places everybody who is due.</source>
        <translation>案内する相手が配置されていません。Pで対象者を配置できます。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Coming, and the last two weeks</source>
        <translation>これからと直近2週間</translation>
    </message>
    <message>
        <source>The past year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>表示する日程</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>That session is not in these lists.</source>
        <translation>その日程は一覧にありません。</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>日程がありません</translation>
    </message>
    <message>
        <source>Plan the days of the group check-ups here: children of the right age are placed, their households are told, and who came is written down.</source>
        <translation>集団健診の日程をここで決めます。月齢の合う子を配置し、世帯に案内し、受診を記録します。</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>日程を追加</translation>
    </message>
</context>
<context>
    <name>banso::ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>選んでください</translation>
    </message>
</context>
<context>
    <name>banso::ChooseView</name>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>これまでの取り込み</translation>
    </message>
    <message>
        <source>&amp;Picture of the day</source>
        <translation>いつ現在(&amp;P)</translation>
    </message>
    <message>
        <source>A file can also be dropped here. Nothing changes before you say so.</source>
        <translation>ファイルをここへ置くこともできます。取り込むと決めるまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Let go of the file: it will be looked at, nothing changes yet.</source>
        <translation>ここで放すと調べます。まだ何も変わりません。</translation>
    </message>
    <message>
        <source>maybe the same person: %1</source>
        <translation>同じ人かもしれない %1件</translation>
    </message>
    <message>
        <source>not in the extract: %1</source>
        <translation>抽出にない人 %1人</translation>
    </message>
    <message>
        <source>newborns without a family: %1</source>
        <translation>家族の決まらない出生 %1人</translation>
    </message>
    <message>
        <source>families proposed: %1</source>
        <translation>世帯の案 %1件</translation>
    </message>
    <message>
        <source>To decide — %1</source>
        <translation>確かめること — %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Decide…  Ctrl+J</source>
        <translation>確かめる…  Ctrl+J</translation>
    </message>
</context>
<context>
    <name>banso::ClaimForm</name>
    <message>
        <source>&amp;Remark</source>
        <translation>備考(&amp;R)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>認定申請日(&amp;A)</translation>
    </message>
    <message>
        <source>Notified &amp;on</source>
        <translation>胎児の数の届出日(&amp;O)</translation>
    </message>
    <message>
        <source>Number of &amp;fetuses</source>
        <translation>胎児の数(&amp;F)</translation>
    </message>
    <message>
        <source>As notified, lost ones included.</source>
        <translation>届出のとおり。亡くなった子も含めます。</translation>
    </message>
    <message>
        <source>fetuses</source>
        <translation>人</translation>
    </message>
    <message>
        <source>&amp;Recognition applied for</source>
        <translation>認定申請日(&amp;R)</translation>
    </message>
    <message>
        <source>Only when the first instalment was not claimed here.</source>
        <translation>1回目をこの町で申請していないときだけ入力します。</translation>
    </message>
    <message>
        <source>&amp;Heartbeat confirmed</source>
        <translation>胎児心拍確認日(&amp;H)</translation>
    </message>
    <message>
        <source>Blank: %1, as recorded.</source>
        <translation>空欄なら記録のとおり %1 とします。</translation>
    </message>
    <message>
        <source>From the handbook or the certificate.</source>
        <translation>母子健康手帳か診断書から。</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>確認医療機関(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paper of the outcome</source>
        <translation>転帰の確認書類(&amp;P)</translation>
    </message>
    <message>
        <source>After a birth or a loss.</source>
        <translation>出生・流産などの後に。</translation>
    </message>
    <message>
        <source>Paid &amp;elsewhere</source>
        <translation>他市町村の受給(&amp;E)</translation>
    </message>
    <message>
        <source>What the other municipality answered.</source>
        <translation>他市町村への照会の結果。</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>他市町村コード</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>6桁。</translation>
    </message>
    <message>
        <source>Its amount</source>
        <translation>受給額</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>照会日</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>支給方法(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Bank code</source>
        <translation>金融機関コード(&amp;B)</translation>
    </message>
    <message>
        <source>Four digits.</source>
        <translation>4桁。</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>Three digits.</source>
        <translation>3桁。</translation>
    </message>
    <message>
        <source>&amp;Kind of account</source>
        <translation>預金種目(&amp;K)</translation>
    </message>
    <message>
        <source>Account &amp;number</source>
        <translation>口座番号(&amp;N)</translation>
    </message>
    <message>
        <source>Up to seven digits; zeros are filled in.</source>
        <translation>7桁まで。左を0で埋めます。</translation>
    </message>
    <message>
        <source>Account holder (kana)</source>
        <translation>口座名義カナ</translation>
    </message>
    <message>
        <source>Why it is another name</source>
        <translation>名義が違う理由</translation>
    </message>
    <message>
        <source>For example a maiden name, a mandate.</source>
        <translation>旧姓、委任状など。</translation>
    </message>
    <message>
        <source>Public money account (公金受取口座)</source>
        <translation>公金受取口座を使う</translation>
    </message>
</context>
<context>
    <name>banso::ClaimPane</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Address and telephone stay hidden, in the file as well.</source>
        <translation>住所・電話は表示しません。提出ファイルにも出しません。</translation>
    </message>
    <message>
        <source>%1 on %2. The benefit stays; choose your words with care.</source>
        <translation>%2 %1。給付は受けられます。お声かけに配慮してください。</translation>
    </message>
    <message>
        <source>A fetus was lost</source>
        <translation>胎児の死亡</translation>
    </message>
    <message>
        <source>A fetus was lost. The benefit stays; choose your words with care.</source>
        <translation>亡くなった胎児がいます。給付は受けられます。お声かけに配慮してください。</translation>
    </message>
    <message>
        <source>The checks have nothing to say.</source>
        <translation>確認事項はありません。</translation>
    </message>
    <message>
        <source>You wrote this claim; a second person decides it.</source>
        <translation>この申請はあなたが入力しました。決定は別の人が行います。</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>申請書の内容</translation>
    </message>
</context>
<context>
    <name>banso::ClaimSheet</name>
    <message>
        <source>Mother</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠・面談</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支給方法</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>banso::ClaimantView</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>出産予定日</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>給付回</translation>
    </message>
    <message>
        <source>Can be claimed until</source>
        <translation>請求期限</translation>
    </message>
    <message>
        <source>Whose claim is it?</source>
        <translation>どなたの申請ですか</translation>
    </message>
    <message>
        <source>Name, kana, day of birth, number</source>
        <translation>氏名・かな・生年月日・番号</translation>
    </message>
    <message>
        <source>Search for the mother</source>
        <translation>妊婦をさがす</translation>
    </message>
    <message>
        <source>Mothers who can claim</source>
        <translation>申請できる方</translation>
    </message>
    <message>
        <source>Nobody waits for a claim now. Type a name.</source>
        <translation>いま申請できる方はいません。氏名で探してください。</translation>
    </message>
    <message>
        <source>They can claim now and did not yet.</source>
        <translation>いま申請でき、まだ申請していない方です。</translation>
    </message>
    <message>
        <source>No pregnancy without a claim is found for this.</source>
        <translation>申請していない妊娠は見つかりません。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
</context>
<context>
    <name>banso::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>給付の申請</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>表示する申請</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All that wait (%1)</source>
        <translation>処理待ちすべて（%1）</translation>
    </message>
    <message>
        <source>Everything of the year</source>
        <translation>年度のすべて</translation>
    </message>
    <message>
        <source>No claims here</source>
        <translation>申請はありません</translation>
    </message>
    <message>
        <source>Claims stand here by what they wait for: the interview, papers, the check, the decision, the payment.</source>
        <translation>ここには、面談・書類・確認・決定・支払を待つ申請が並びます。</translation>
    </message>
    <message>
        <source>Enter a claim (Ctrl+N)</source>
        <translation>申請を受け付ける（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1  due %2</source>
        <translation>%1&#x3000;予定日 %2</translation>
    </message>
    <message>
        <source>Entered as %1.</source>
        <translation>%1として受け付けました。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Save the form first (Ctrl+Enter).</source>
        <translation>先に申請書の内容を保存してください（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>%1 waits for the decision.</source>
        <translation>%1を確認済みにしました。決定を待ちます。</translation>
    </message>
    <message>
        <source>There is no warning to accept.</source>
        <translation>確認が必要な注意はありません。</translation>
    </message>
    <message>
        <source>Accept %1 warnings of %2</source>
        <translation>%2の注意%1件を承知で進める</translation>
    </message>
    <message>
        <source>They stay on record with your name and the reason. Errors cannot be accepted.</source>
        <translation>理由と氏名を付けて記録に残します。エラーは承知で進められません。</translation>
    </message>
    <message>
        <source>Confirmed with her</source>
        <translation>本人に確認済み</translation>
    </message>
    <message>
        <source>Looked at the papers</source>
        <translation>書類で確認済み</translation>
    </message>
    <message>
        <source>Confirmed by telephone</source>
        <translation>電話で確認済み</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承知で進める(&amp;A)</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>注意を確認済みにしました。</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1を却下</translation>
    </message>
    <message>
        <source>The claim ends. The reason goes on record.</source>
        <translation>申請は終わります。理由は記録に残ります。</translation>
    </message>
    <message>
        <source>Does not meet the conditions</source>
        <translation>支給要件に該当しない</translation>
    </message>
    <message>
        <source>Claimed elsewhere</source>
        <translation>他市町村で受給</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下する(&amp;R)</translation>
    </message>
    <message>
        <source>%1 was rejected.</source>
        <translation>%1を却下しました。</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1を取下げ</translation>
    </message>
    <message>
        <source>The claim ends undecided and can be entered anew.</source>
        <translation>決定せずに終わります。あらためて受け付けることができます。</translation>
    </message>
    <message>
        <source>She took it back</source>
        <translation>本人から取下げ</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>入力誤り</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取下げる(&amp;T)</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1を取下げました。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1の決定を取り消して直す</translation>
    </message>
    <message>
        <source>The decision is taken away. The claim is corrected, checked and decided anew.</source>
        <translation>決定を取り消します。直した後、もう一度確認と決定が必要です。</translation>
    </message>
    <message>
        <source>The account was wrong</source>
        <translation>口座の誤り</translation>
    </message>
    <message>
        <source>The amount was wrong</source>
        <translation>金額の誤り</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>取り消して直す(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1を受付に戻しました。</translation>
    </message>
    <message>
        <source>The transfer of %1 came back</source>
        <translation>%1の振込不能</translation>
    </message>
    <message>
        <source>The claim waits for its payment again.</source>
        <translation>支払待ちに戻ります。</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>口座解約</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>名義相違</translation>
    </message>
    <message>
        <source>&amp;Came back</source>
        <translation>振込不能にする(&amp;C)</translation>
    </message>
    <message>
        <source>%1 waits for its payment.</source>
        <translation>%1は支払待ちに戻りました。</translation>
    </message>
    <message>
        <source>Only a paid claim can come back.</source>
        <translation>返納は支払済みの申請だけです。</translation>
    </message>
    <message>
        <source>%1: paid back.</source>
        <translation>%1の返納を記録しました。</translation>
    </message>
    <message>
        <source>%1 is granted: %2.</source>
        <translation>%1を支給決定しました（%2）。</translation>
    </message>
    <message>
        <source>%1: paid.</source>
        <translation>%1を支払済みにしました。</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>支払の記録誤り</translation>
    </message>
    <message>
        <source>Only a decided claim is planned to be paid.</source>
        <translation>支払日を決められるのは支給決定した申請だけです。</translation>
    </message>
    <message>
        <source>%1 is to be paid on %2.</source>
        <translation>%1の支払予定日は%2です。</translation>
    </message>
    <message>
        <source>There is no recognition to cancel.</source>
        <translation>取り消す認定がありません。</translation>
    </message>
    <message>
        <source>Cancel the recognition of %1?</source>
        <translation>%1の認定を取り消しますか</translation>
    </message>
    <message>
        <source>From %1 on she is not recognised here. This cannot be taken back.</source>
        <translation>%1から認定がなくなります。元に戻せません。</translation>
    </message>
    <message>
        <source>Cancel the recognition</source>
        <translation>認定を取り消す</translation>
    </message>
    <message>
        <source>%1: the recognition is cancelled.</source>
        <translation>%1: 認定を取り消しました。</translation>
    </message>
</context>
<context>
    <name>banso::CloseForm</name>
    <message>
        <source>Close with a reason</source>
        <translation>理由をつけて終える</translation>
    </message>
    <message>
        <source>Reason(&amp;R)</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Note(&amp;N)</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>needed for 99</source>
        <translation>99 のときは必ず書く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終える</translation>
    </message>
</context>
<context>
    <name>banso::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back afterwards.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>banso::ConsultationForm</name>
    <message>
        <source>Consultation: %1</source>
        <translation>相談: %1</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>How(&amp;H)</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>From whom(&amp;F)</source>
        <translation>どちらから(&amp;F)</translation>
    </message>
    <message>
        <source>Result(&amp;R)</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>About whom(&amp;A)</source>
        <translation>だれについて(&amp;A)</translation>
    </message>
    <message>
        <source>blank: the whole household</source>
        <translation>空欄は世帯全体</translation>
    </message>
    <message>
        <source>Talked with(&amp;T)</source>
        <translation>話した人(&amp;T)</translation>
    </message>
    <message>
        <source>What it was about(&amp;W)</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Advised(&amp;V)</source>
        <translation>助言(&amp;V)</translation>
    </message>
    <message>
        <source>This was(&amp;I)</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>Next contact(&amp;N)</source>
        <translation>次回(&amp;N)</translation>
    </message>
    <message>
        <source>What for(&amp;O)</source>
        <translation>次回の目的(&amp;O)</translation>
    </message>
    <message>
        <source>Save the consultation</source>
        <translation>相談を保存</translation>
    </message>
    <message>
        <source>The consultation is corrected.</source>
        <translation>相談の記録を訂正しました。</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation>相談を記録しました。</translation>
    </message>
</context>
<context>
    <name>banso::ContactForm</name>
    <message>
        <source>A way to reach them</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whose(&amp;W)</source>
        <translation>だれの(&amp;W)</translation>
    </message>
    <message>
        <source>What(&amp;K)</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Number(&amp;N)</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>LINE reference(&amp;L)</source>
        <translation>LINE連携番号(&amp;L)</translation>
    </message>
    <message>
        <source>Messages(&amp;M)</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Consented on(&amp;O)</source>
        <translation>同意日(&amp;O)</translation>
    </message>
    <message>
        <source>Calls from(&amp;F)</source>
        <translation>電話できる時間 から(&amp;F)</translation>
    </message>
    <message>
        <source>until(&amp;U)</source>
        <translation>まで(&amp;U)</translation>
    </message>
    <message>
        <source>Message on the machine(&amp;A)</source>
        <translation>留守電に残す(&amp;A)</translation>
    </message>
    <message>
        <source>Say the office&apos;s name(&amp;Y)</source>
        <translation>役場と名乗る(&amp;Y)</translation>
    </message>
    <message>
        <source>neutral words only</source>
        <translation>中立な文面のみ</translation>
    </message>
    <message>
        <source>Shared with(&amp;R)</source>
        <translation>共用(&amp;R)</translation>
    </message>
    <message>
        <source>who else reads or answers it</source>
        <translation>ほかに見る人・出る人</translation>
    </message>
    <message>
        <source>checked with its owner today</source>
        <translation>今日、本人に確認した</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved. The ladder uses it from now on.</source>
        <translation>保存しました。連絡の順番で使います。</translation>
    </message>
</context>
<context>
    <name>banso::ContactPreview</name>
    <message>
        <source>What follows from the due date</source>
        <translation>予定日から決まる予定</translation>
    </message>
    <message>
        <source>Type the due date: the gestation and what is to be done when stand here at once.</source>
        <translation>予定日を入れると、週数とこれからの予定がここに出ます。</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <translation>%1〜%2  %3</translation>
    </message>
    <message>
        <source>This due date is not of a pregnancy of today.</source>
        <translation>この予定日は、いまの妊娠の予定日ではありません。</translation>
    </message>
</context>
<context>
    <name>banso::DeathForm</name>
    <message>
        <source>Death of %1</source>
        <translation>死亡: %1</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>banso::DecisionForm</name>
    <message>
        <source>Decide: %1</source>
        <translation>支給決定&#x3000;%1</translation>
    </message>
    <message>
        <source>&amp;Recognised on</source>
        <translation>認定日(&amp;R)</translation>
    </message>
    <message>
        <source>Number of the recognition</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>Remark on the decision</source>
        <translation>決定の備考</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>支給決定する</translation>
    </message>
</context>
<context>
    <name>banso::DistrictForm</name>
    <message>
        <source>In use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>A new district</source>
        <translation>新しい地区</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>As the resident register writes it.</source>
        <translation>住民基本台帳の写しに書かれるとおりに。</translation>
    </message>
    <message>
        <source>&amp;Order in lists</source>
        <translation>並び順(&amp;O)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Who answered for it</source>
        <translation>これまでの担当</translation>
    </message>
    <message>
        <source>District&apos;s &amp;name</source>
        <translation>地区名(&amp;N)</translation>
    </message>
</context>
<context>
    <name>banso::DistrictPlace</name>
    <message>
        <source>Districts</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>&amp;Hand districts over</source>
        <translation>地区を引き継ぐ(&amp;H)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Nothing changes: everybody keeps what they have.</source>
        <translation>変わりません。どの地区も担当は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s) change hands</source>
        <translation>
            <numerusform>%n地区の担当が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on. Open duties go along; records stay with who wrote them.</source>
        <translation>%1から。これからの予定は新しい担当に移り、記録は書いた人のまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>引き継ぐ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s) handed over.</source>
        <translation>
            <numerusform>%n地区を引き継ぎました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::Door</name>
    <message>
        <source>Banso</source>
        <translation>伴走ノート</translation>
    </message>
    <message>
        <source>Fictitious town</source>
        <translation>架空の町</translation>
    </message>
</context>
<context>
    <name>banso::EddForm</name>
    <message>
        <source>Another due date</source>
        <translation>予定日の修正</translation>
    </message>
    <message>
        <source>Due date(&amp;D)</source>
        <translation>分娩予定日(&amp;D)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>いまは %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Because(&amp;B)</source>
        <translation>理由(&amp;B)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The due date is now %1; what is open moved with it.</source>
        <translation>予定日を %1 にしました。まだの予定も動きました。</translation>
    </message>
</context>
<context>
    <name>banso::EraDateField</name>
    <message>
        <source>for example R8.11.22, 20261122, T for today</source>
        <translation>例：R8.11.22、20261122、T（今日）</translation>
    </message>
</context>
<context>
    <name>banso::FamilyPanel</name>
    <message>
        <source>saw what is hidden: %1</source>
        <translation>非表示を見た: %1</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>見た人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>post and messages go to her</source>
        <translation>郵便・メッセージの宛先</translation>
    </message>
</context>
<context>
    <name>banso::FileView</name>
    <message>
        <source>What stands against it</source>
        <translation>解決していないこと</translation>
    </message>
    <message>
        <source>Characters that cannot be written</source>
        <translation>出力できない文字</translation>
    </message>
    <message>
        <source>Changed since the last file</source>
        <translation>前回から変わったこと</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>出力の履歴</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>To hand out (without accounts)</source>
        <translation>提出用（口座なし）</translation>
    </message>
    <message>
        <source>Own ledger (64 columns)</source>
        <translation>庁内保存用（64項目）</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS（CP932）</translation>
    </message>
    <message>
        <source>Nothing stands against the file.</source>
        <translation>書き出せます。</translation>
    </message>
    <message>
        <source>%1 errors to correct, %2 warnings to accept. Enter opens the claim.</source>
        <translation>直すエラー%1件、確認する注意%2件。Enterで申請を開きます。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is written for %1 (%2)?</source>
        <translation>「%1」（%2）の代わりに出力する文字</translation>
    </message>
    <message>
        <source>It holds for every file in this character set. The register keeps the name as it is.</source>
        <translation>この文字コードのすべてのファイルに使います。台帳の氏名は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>決める(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is written as %2 from now on.</source>
        <translation>「%1」は今後「%2」で出力します。</translation>
    </message>
    <message>
        <source>There is no warning to accept.</source>
        <translation>確認が必要な注意はありません。</translation>
    </message>
    <message>
        <source>Accept %1 warnings of this file</source>
        <translation>このファイルの注意%1件を承知で進める</translation>
    </message>
    <message>
        <source>They stay on record with your name and the reason. Errors cannot be accepted.</source>
        <translation>理由と氏名を付けて記録に残します。エラーは承知で進められません。</translation>
    </message>
    <message>
        <source>Looked at each of them</source>
        <translation>1件ずつ確認済み</translation>
    </message>
    <message>
        <source>Corrected since the last file</source>
        <translation>前回提出後の訂正</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承知で進める(&amp;A)</translation>
    </message>
    <message>
        <source>Write addresses of protected persons</source>
        <translation>支援措置の方の住所を出力する</translation>
    </message>
    <message>
        <source>Address and telephone of everybody under a protection measure stand in the next file. Each look is logged with your name and the reason.</source>
        <translation>次のファイルに支援措置の方の住所と電話が入ります。氏名と理由を閲覧記録に残します。</translation>
    </message>
    <message>
        <source>&amp;Write them</source>
        <translation>出力する(&amp;W)</translation>
    </message>
    <message>
        <source>The file cannot be written yet. Look at what stands against it.</source>
        <translation>まだ書き出せません。要確認の欄を見てください。</translation>
    </message>
    <message>
        <source>Where is the file written to?</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Written: %1 with %2 rows, %3; summary and cover beside it.</source>
        <translation>%1を書き出しました（%2件、%3）。集計と送付票も同じ場所にあります。</translation>
    </message>
</context>
<context>
    <name>banso::FindingsBox</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>banso::FirstStartForm</name>
    <message>
        <source>The first administrator</source>
        <translation>最初の管理者</translation>
    </message>
    <message>
        <source>This register is new. The administrator keeps staff and settings and lets the others in.</source>
        <translation>新しい台帳です。管理者は職員と設定を管理し、ほかの職員が使えるようにします。</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>Letters and digits, without blanks</source>
        <translation>空白を入れずに英数字で</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ふりがな(&amp;R)</translation>
    </message>
    <message>
        <source>In kana; lists are in its order</source>
        <translation>かなで入力します。一覧はこの順に並びます</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>パスワード（もう一度）(&amp;G)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
</context>
<context>
    <name>banso::FormColumn</name>
    <message>
        <source>%1  Ctrl+Enter</source>
        <extracomment>%1 is what the button does; the key that does it stands behind.</extracomment>
        <translation>%1&#x3000;Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る&#x3000;Esc</translation>
    </message>
    <message>
        <source>What you had begun to write is here again.</source>
        <translation>前回の書きかけを戻しました。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Please look at what is marked. If it is right, save once more.</source>
        <translation>印のところを確かめてください。正しければ、もう一度保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at; nothing was saved yet.</source>
        <translation>
            <numerusform>%nか所を確認してください。まだ保存していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::FormRow</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>banso::FrameMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>この画面(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>banso::GatePlace</name>
    <message>
        <source>Reasons of the safety gate</source>
        <translation>送付を止める理由</translation>
    </message>
    <message>
        <source>Safety gate</source>
        <translation>送付の関門</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Before that day everything stays as it is.</source>
        <translation>その日の前は今のままです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” will no longer stop</source>
        <translation>「%1」で止めなくなります</translation>
    </message>
    <message>
        <source>From %1 on, what is stopped today can reach the families. Let the section decide this, not one person.</source>
        <translation>%1から、いま止めているものが世帯に届くことがあります。一人で決めず、課で決めてください。</translation>
    </message>
    <message>
        <source>&amp;Loosen it</source>
        <translation>ゆるめる(&amp;L)</translation>
    </message>
    <message>
        <source>“%1” is changed from %2 on.</source>
        <translation>「%1」を%2から変えます。</translation>
    </message>
</context>
<context>
    <name>banso::GlancePane</name>
    <message>
        <source>Household of %1</source>
        <translation>%1 世帯</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎ</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>さいご</translation>
    </message>
</context>
<context>
    <name>banso::GrowthPlot</name>
    <message>
        <source>Whose growth</source>
        <translation>だれの発育</translation>
    </message>
    <message>
        <source>Growth: %1</source>
        <translation>発育: %1</translation>
    </message>
    <message>
        <source>weight kg</source>
        <translation>体重 kg</translation>
    </message>
    <message>
        <source>height cm</source>
        <translation>身長 cm</translation>
    </message>
    <message>
        <source>head cm</source>
        <translation>頭囲 cm</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月齢</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
</context>
<context>
    <name>banso::HandoverForm</name>
    <message>
        <source>Hand districts over</source>
        <translation>地区の引き継ぎ</translation>
    </message>
    <message>
        <source>Change who answers for which district. What changes is shown before anything is done.</source>
        <translation>地区ごとに担当を選び直します。実行の前に、変わるところを確かめられます。</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>nobody for now</source>
        <translation>当面なし</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確かめる</translation>
    </message>
</context>
<context>
    <name>banso::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock the screen  Ctrl+L</source>
        <translation>画面をロック&#x3000;Ctrl+L</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>戻る&#x3000;Alt+←</translation>
    </message>
    <message>
        <source>Forward  Alt+Right</source>
        <translation>進む&#x3000;Alt+→</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Residents: not yet imported</source>
        <translation>住基 未取込</translation>
    </message>
    <message>
        <source>Import the resident extract on the page Import.</source>
        <translation>「取込」の画面で住基の抽出ファイルを取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Residents of %1, %n day(s) old</source>
        <extracomment>The day that the resident register&apos;s picture shows, e.g. 住基 11/20.</extracomment>
        <translation>
            <numerusform>住基 %1（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Residents of %1</source>
        <translation>住基 %1</translation>
    </message>
    <message>
        <source>The resident register as of %1 (%2)</source>
        <translation>住民基本台帳 %1現在（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン中：%1</translation>
    </message>
</context>
<context>
    <name>banso::HolderField</name>
    <message>
        <source>Banks do not take %1. ↓ makes it %2</source>
        <translation>銀行で使えない文字: %1&#x3000;↓キーで %2 に</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1&#x3000;（%2/%3文字）</translation>
    </message>
</context>
<context>
    <name>banso::HouseholdPage</name>
    <message>
        <source>Record a &amp;visit</source>
        <translation>訪問を記録(&amp;V)</translation>
    </message>
    <message>
        <source>Write down a &amp;telephone call</source>
        <translation>電話を書く(&amp;T)</translation>
    </message>
    <message>
        <source>Record a &amp;consultation with all fields</source>
        <translation>相談を記録(全項目)(&amp;C)</translation>
    </message>
    <message>
        <source>Record an &amp;interview</source>
        <translation>面談を記録(&amp;I)</translation>
    </message>
    <message>
        <source>Pregnancy &amp;notice</source>
        <translation>妊娠届(&amp;N)</translation>
    </message>
    <message>
        <source>Another &amp;due date</source>
        <translation>予定日の修正(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Birth</source>
        <translation>出生(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Outcome of the pregnancy</source>
        <translation>転帰(&amp;O)</translation>
    </message>
    <message>
        <source>Open or close the &amp;step</source>
        <translation>記録を開く・閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;orrect the record</source>
        <translation>記録を訂正(&amp;E)</translation>
    </message>
    <message>
        <source>Take a birth or outcome &amp;back</source>
        <translation>出生・転帰を取り消す(&amp;Y)</translation>
    </message>
    <message>
        <source>Somebody ne&amp;w</source>
        <translation>新しく登録(&amp;W)</translation>
    </message>
    <message>
        <source>Somebody of this &amp;household</source>
        <translation>家族・関係者を追加(&amp;M)</translation>
    </message>
    <message>
        <source>Post and messages &amp;go to this person</source>
        <translation>この人を宛先にする(&amp;A)</translation>
    </message>
    <message>
        <source>No longer of this household</source>
        <translation>この世帯から外す</translation>
    </message>
    <message>
        <source>Somebody died</source>
        <translation>死亡を記録</translation>
    </message>
    <message>
        <source>&amp;Confirm who belongs together</source>
        <translation>世帯の提案を確認(&amp;K)</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>同一人の確認</translation>
    </message>
    <message>
        <source>A line of consideration</source>
        <translation>配慮の一行</translation>
    </message>
    <message>
        <source>See what is hidden, with a reason</source>
        <translation>理由を書いて非表示を見る</translation>
    </message>
    <message>
        <source>&amp;Protection measure: enter or prolong</source>
        <translation>支援措置の登録・延長(&amp;R)</translation>
    </message>
    <message>
        <source>Release the protection measure</source>
        <translation>支援措置を終了</translation>
    </message>
    <message>
        <source>This way &amp;earlier</source>
        <translation>この手段を前へ</translation>
    </message>
    <message>
        <source>This way &amp;later</source>
        <translation>この手段を後へ</translation>
    </message>
    <message>
        <source>Strike this way out, with a reason</source>
        <translation>この手段を使わない(理由)</translation>
    </message>
    <message>
        <source>Add a number or a &amp;LINE link</source>
        <translation>電話・LINEを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Other address for &amp;post</source>
        <translation>送付先・里帰り先(&amp;L)</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>連絡お断り</translation>
    </message>
    <message>
        <source>The address is right again</source>
        <translation>宛先の郵送を再開</translation>
    </message>
    <message>
        <source>Prepare a notice for this household</source>
        <translation>この世帯へ送付を準備</translation>
    </message>
    <message>
        <source>Why do you have to see it?</source>
        <translation>見る理由</translation>
    </message>
    <message>
        <source>Address, district and numbers are shown for a few minutes. Who looked, when and why is logged.</source>
        <translation>住所・地区・電話を数分間だけ表示します。だれがいつ何のために見たかは記録に残ります。</translation>
    </message>
    <message>
        <source>to visit</source>
        <translation>訪問のため</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>電話のため</translation>
    </message>
    <message>
        <source>to send a letter that must arrive</source>
        <translation>必ず届ける郵便のため</translation>
    </message>
    <message>
        <source>asked by the register section</source>
        <translation>住民係からの照会</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Shown for a few minutes; the reason is logged.</source>
        <translation>数分間表示します。理由を記録しました。</translation>
    </message>
    <message>
        <source>It stands over the page of this household, quietly. Write one line; “-” takes it away.</source>
        <translation>この世帯の画面の上に静かに出ます。一行で書きます。「-」で消えます。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Release the protection measure?</source>
        <translation>支援措置を終了しますか</translation>
    </message>
    <message>
        <source>Address, district and numbers are visible again for everybody. This cannot be taken back.</source>
        <translation>住所・地区・電話が全員に見えるようになります。元に戻せません。</translation>
    </message>
    <message>
        <source>the register section ended it</source>
        <translation>住民係で終了した</translation>
    </message>
    <message>
        <source>it was entered by mistake</source>
        <translation>誤って登録した</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>May this address be written to again?</source>
        <translation>この宛先への郵送を再開しますか</translation>
    </message>
    <message>
        <source>A letter came back from there.</source>
        <translation>郵便が返戻された宛先です。</translation>
    </message>
    <message>
        <source>the address is right, asked by telephone</source>
        <translation>電話で確認。住所は正しい</translation>
    </message>
    <message>
        <source>the address was corrected</source>
        <translation>住所を訂正した</translation>
    </message>
    <message>
        <source>another address is used</source>
        <translation>別の送付先を使う</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this household?</source>
        <translation>%1 をこの世帯から外しますか</translation>
    </message>
    <message>
        <source>What happened stays. What is unsent is looked at again.</source>
        <translation>これまでの記録は残ります。まだ出ていない送付は見直します。</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Do not use %1 any more?</source>
        <translation>%1 を使わないことにしますか</translation>
    </message>
    <message>
        <source>The next way of the list is taken instead.</source>
        <translation>つぎの手段を使います。</translation>
    </message>
    <message>
        <source>she asked for it</source>
        <translation>本人の希望</translation>
    </message>
    <message>
        <source>never reached this way</source>
        <translation>届いたことがない</translation>
    </message>
    <message>
        <source>read by somebody else</source>
        <translation>ほかの人が見る</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>birth of %1</source>
        <translation>%1 の出生</translation>
    </message>
    <message>
        <source>Take back: %1?</source>
        <translation>取り消しますか: %1</translation>
    </message>
    <message>
        <source>As if it had not been written; what was due before is due again. It is logged.</source>
        <translation>書かなかったことになり、前の予定が戻ります。取り消したことは記録に残ります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Nobody here is asked about.</source>
        <translation>確認を求められている人はいません。</translation>
    </message>
    <message>
        <source>Is %1 the same person as in the register?</source>
        <translation>%1 は住基の人と同じ人ですか</translation>
    </message>
    <message>
        <source>the same person: name and birth date agree</source>
        <translation>同じ人: 氏名と生年月日を確認</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>別人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>Open the woman herself: nobody here is a mother.</source>
        <translation>この世帯に母がいません。本人を検索して開いてください。</translation>
    </message>
    <message>
        <source>This person has no household yet. A pregnancy notice (N) makes one.</source>
        <translation>まだ世帯がありません。妊娠届(N)を記録すると世帯ができます。</translation>
    </message>
    <message>
        <source>No pregnancy is on record here.</source>
        <translation>妊娠の記録がありません。</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>だれも開いていません</translation>
    </message>
    <message>
        <source>Find somebody with the box above (Ctrl+F): by name, kana, date of birth, telephone or number. Who is not found is entered with Ctrl+N.</source>
        <translation>上の検索(Ctrl+F)で、氏名・かな・生年月日・電話・番号から探します。見つからない人は Ctrl+N で登録します。</translation>
    </message>
    <message>
        <source>Enter somebody new</source>
        <translation>新しく登録</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Why I have to see it…  H</source>
        <translation>見る理由を入力…  H</translation>
    </message>
    <message>
        <source>Chec&amp;k-up of a child</source>
        <translation>健診を記録(&amp;P)</translation>
    </message>
    <message>
        <source>Divide the household</source>
        <translation>世帯を分ける</translation>
    </message>
    <message>
        <source>Messages or calls again, with a reason</source>
        <translation>連絡の再開（理由を入力）</translation>
    </message>
    <message>
        <source>This step is not corrected here: a loss is taken back with Shift+O, other steps where they came from.</source>
        <translation>この記録はここでは訂正しません。転帰の取消はShift+O、ほかは元の画面で行ってください。</translation>
    </message>
    <message>
        <source>The numbers are hidden. See them first, with a reason (H).</source>
        <translation>番号は非表示です。先に理由を入力して表示してください（H）。</translation>
    </message>
    <message>
        <source>No number of this household is stopped.</source>
        <translation>この世帯に停止中の番号はありません。</translation>
    </message>
</context>
<context>
    <name>banso::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>Write an &amp;empty file…</source>
        <translation>空の様式を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Look at the file again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write the findings into a file…</source>
        <translation>気になる行を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the &amp;household</source>
        <translation>世帯を開く(&amp;H)</translation>
    </message>
    <message>
        <source>What is to &amp;decide</source>
        <translation>確かめること(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;same person…</source>
        <translation>同じ人(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation>別の人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Confirm the family</source>
        <translation>世帯の案を確定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>ファイルの選択へ戻る(&amp;B)</translation>
    </message>
    <message>
        <source>This is decided already.</source>
        <translation>これはもう決まっています。</translation>
    </message>
    <message>
        <source>%1 · picture of %2 · %3
%4 rows = %5 changed + %6 unchanged + %7 not taken over + %8 left aside (history, deleted)</source>
        <translation>%1・%2現在・%3
%4行 = 変わる %5 + 変わらない %6 + 取り込めない %7 + 対象外（履歴・削除） %8</translation>
    </message>
    <message>
        <source>By its header this is “%1”, so it was looked at as that.</source>
        <translation>見出しから「%1」と分かったので、そのように調べました。</translation>
    </message>
    <message>
        <source>Go on all the same…</source>
        <translation>それでも調べる…</translation>
    </message>
    <message>
        <source>Look again  Ctrl+R</source>
        <translation>もう一度調べる  Ctrl+R</translation>
    </message>
    <message>
        <source>The register already shows everything in this file.</source>
        <translation>このファイルの内容は、すべて台帳に入っています。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is looked at; nothing has changed yet.</source>
        <translation>%1 を調べました。まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>This very file was taken over before. Nothing has changed.</source>
        <translation>同じファイルは前に取り込み済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Taken over: %1 changes, %2 rows not taken over.</source>
        <translation>取り込みました。変更 %1件、取り込めない行 %2行。</translation>
    </message>
    <message>
        <source>Next to decide: same person %1, not in the extract %2, newborns without a family %3, families proposed %4.</source>
        <translation>つぎに確かめること: 同じ人かもしれない %1件、抽出にない人 %2人、家族の決まらない出生 %3人、世帯の案 %4件。</translation>
    </message>
    <message>
        <source>Decide…  Ctrl+J</source>
        <translation>確かめる…  Ctrl+J</translation>
    </message>
    <message>
        <source>%1 · picture of %2 · taken over %3 by %4
%5 rows, %6 good, %7 not taken over</source>
        <translation>%1・%2現在・%3 %4が取り込み
%5行 = 取り込んだ行 %6 + 取り込めない行 %7（ほかは対象外）</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>一覧 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 changes are written together, or none.</source>
        <translation>%1件の変更を、まとめて書き込みます。途中で止まったときは何も書き込みません。</translation>
    </message>
    <message>
        <source>%1 rows are not taken over and stay as they were.</source>
        <translation>%1行は取り込めず、今のままです。</translation>
    </message>
    <message>
        <source>An import is not undone; a mistake is put right by the next extract or by hand.</source>
        <translation>取り込みは元に戻せません。誤りは、つぎの抽出か手入力で直します。</translation>
    </message>
    <message>
        <source>Take over “%1”?</source>
        <translation>「%1」を取り込みますか</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Look at an older file?</source>
        <translation>古いファイルを調べますか</translation>
    </message>
    <message>
        <source>The register already shows a later day. Whoever changed meanwhile would be set back to this file; the preview shows what.</source>
        <translation>台帳はもっと新しい日の内容です。その後に変わった人は、このファイルの内容に戻ってしまいます。何が戻るかは、調べたあとの一覧で分かります。</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Write an empty file</source>
        <translation>空の様式を書き出す</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>一覧 (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written; its first rows explain the columns.</source>
        <translation>%1 を書き出しました。最初の行に列の説明があります。</translation>
    </message>
    <message>
        <source>Write the findings</source>
        <translation>気になる行を書き出す</translation>
    </message>
    <message>
        <source>The findings are written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Whom this row is about is not in the register yet.</source>
        <translation>この行の人は、まだ台帳にいません。</translation>
    </message>
</context>
<context>
    <name>banso::ImportPresenter</name>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>Taking over %1</source>
        <translation>%1 を取り込んでいます</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>what is wrong, what to do</source>
        <translation>内容と対応</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-取込結果.csv</translation>
    </message>
</context>
<context>
    <name>banso::InterviewForm</name>
    <message>
        <source>Interview: %1</source>
        <translation>面談: %1</translation>
    </message>
    <message>
        <source>Occasion(&amp;O)</source>
        <translation>面談の種類(&amp;O)</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>How(&amp;H)</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>What was said(&amp;W)</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>面談を保存</translation>
    </message>
    <message>
        <source>The interview is saved.</source>
        <translation>面談を記録しました。</translation>
    </message>
    <message>
        <source>The interview is corrected.</source>
        <translation>面談の記録を訂正しました。</translation>
    </message>
</context>
<context>
    <name>banso::JobBar</name>
    <message>
        <source>%1: stopping…</source>
        <translation>%1：中止しています…</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（ほか %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <extracomment>The button that stops the work that runs; its key is Ctrl+. (a full stop).</extracomment>
        <translation>中止 (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>banso::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる&#x3000;Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>入力欄と一覧で</translation>
    </message>
</context>
<context>
    <name>banso::LaterForm</name>
    <message>
        <source>Put off</source>
        <translation>延ばす</translation>
    </message>
    <message>
        <source>Until(&amp;U)</source>
        <translation>いつまで(&amp;U)</translation>
    </message>
    <message>
        <source>Why(&amp;W)</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>e.g. at her parents&apos; until the end of the month</source>
        <translation>例: 月末まで実家</translation>
    </message>
</context>
<context>
    <name>banso::LetterView</name>
    <message>
        <source>The letter</source>
        <translation>手紙</translation>
    </message>
</context>
<context>
    <name>banso::LiftOptOutForm</name>
    <message>
        <source>Messages or calls again</source>
        <translation>連絡の再開</translation>
    </message>
    <message>
        <source>Which(&amp;W)</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>%1 %2 (stopped %3: %4)</source>
        <translation>%1 %2（%3 停止: %4）</translation>
    </message>
    <message>
        <source>Why(&amp;R)</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>who asked for it, and how</source>
        <translation>だれから、どのように申し出があったか</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>This number may be used again, wherever it appears.</source>
        <translation>この番号への連絡を再開しました（登録されているすべての人に及びます）。</translation>
    </message>
</context>
<context>
    <name>banso::LogPlace</name>
    <message>
        <source>Which log</source>
        <translation>どの記録</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>新しい順の記録</translation>
    </message>
    <message>
        <source>At whom %1 looked</source>
        <translation>%1さんの閲覧</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Chained: an entry altered or taken out is found by the check. The last entry&apos;s mark is %1.</source>
        <translation>記録は鎖のようにつながり、書き換えや抜き取りは点検で見つかります。最後の印は %1 です。</translation>
    </message>
    <message>
        <source>Looks at people and households, with the reason where what is masked was opened.</source>
        <translation>人や世帯を開いた記録です。非表示の住所・電話を表示したときは理由も残ります。</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>操作の記録</translation>
    </message>
</context>
<context>
    <name>banso::MailDesk</name>
    <message>
        <source>Record the return (Enter)</source>
        <translation>返戻を記録(Enter)</translation>
    </message>
    <message>
        <source>No more messages there (Enter)</source>
        <translation>送らないと記録(Enter)</translation>
    </message>
    <message>
        <source>Letters that came back</source>
        <translation>戻ってきた手紙</translation>
    </message>
    <message>
        <source>Choose the reason, then scan or type the serial of each sheet. Nothing more goes to that address until somebody has looked.</source>
        <translation>理由を選び、用紙の整理番号を読み取るか入力します。だれかが確かめるまで、その住所には何も送りません。</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>返戻の理由</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>理由を選ぶ</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>整理番号</translation>
    </message>
    <message>
        <source>Recorded just now</source>
        <translation>いま記録したもの</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Serial</source>
        <translation>整理番号(&amp;S)</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>送付の停止</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>What is not wanted</source>
        <translation>停止するもの</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Said by whom</source>
        <translation>申し出た人</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>停止するもの(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Number, wherever it appears</source>
        <translation>番号(どこに載っていても)(&amp;N)</translation>
    </message>
    <message>
        <source>Said &amp;by whom</source>
        <translation>申し出た人(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the reason that stands on the envelope.</source>
        <translation>封筒に書かれた理由を選んでください。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: no more %2</source>
        <translation>%1: %2を停止</translation>
    </message>
    <message numerus="yes">
        <source> (%n contacts)</source>
        <translation>
            <numerusform>（連絡先 %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::MailingForm</name>
    <message>
        <source>Where post goes for a while</source>
        <translation>送付先・里帰り先</translation>
    </message>
    <message>
        <source>Whose(&amp;W)</source>
        <translation>だれの(&amp;W)</translation>
    </message>
    <message>
        <source>What(&amp;K)</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Postcode(&amp;P)</source>
        <translation>郵便番号(&amp;P)</translation>
    </message>
    <message>
        <source>Address(&amp;A)</source>
        <translation>住所(&amp;A)</translation>
    </message>
    <message>
        <source>Building(&amp;B)</source>
        <translation>方書(&amp;B)</translation>
    </message>
    <message>
        <source>Care of(&amp;C)</source>
        <translation>気付(&amp;C)</translation>
    </message>
    <message>
        <source>blank: in her own name</source>
        <translation>空欄は本人の名前</translation>
    </message>
    <message>
        <source>From(&amp;F)</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Last day(&amp;L)</source>
        <translation>いつまで(&amp;L)</translation>
    </message>
    <message>
        <source>Why(&amp;R)</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>birth at her parents&apos;</source>
        <translation>里帰り出産</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved. Post goes there between these days.</source>
        <translation>保存しました。この期間の郵便はここへ送ります。</translation>
    </message>
</context>
<context>
    <name>banso::MainWindow</name>
    <message>
        <source>Banso</source>
        <translation>伴走ノート</translation>
    </message>
    <message>
        <source>From the next start on the window speaks Japanese.</source>
        <translation>次に起動したときから日本語で表示します。</translation>
    </message>
    <message>
        <source>From the next start on the window speaks English.</source>
        <translation>次に起動したときから英語で表示します。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>Banso %1</source>
        <translation>伴走ノート %1</translation>
    </message>
    <message>
        <source>The notebook of a town&apos;s health division, from the pregnancy notice to school age.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>妊娠届から就学まで、家庭に寄り添う町の保健部門のノートです。
GNU一般公衆利用許諾書（GPL）第3版以降にもとづく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Work is still running; it would be stopped.</source>
        <translation>実行中の処理があります。終了すると中止されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were begun and not saved; that would be lost.</source>
        <translation>
            <numerusform>保存していない書きかけが%n件あります。終了すると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>終了しますか</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了する(&amp;Q)</translation>
    </message>
    <message>
        <source>Work of %1 is still running. Wait for its end, or let %1 unlock and stop it.</source>
        <translation>%1さんの処理が実行中です。終わるまで待つか、%1さんがロックを解除して中止してください。</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウトする(&amp;S)</translation>
    </message>
</context>
<context>
    <name>banso::MeasureField</name>
    <message>
        <source>%1 is unusual (usually %2). Is it right?</source>
        <translation>%1 は普段の範囲（%2）から外れています。正しいですか。</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>ふつう %1</translation>
    </message>
</context>
<context>
    <name>banso::MoveChildForm</name>
    <message>
        <source>%1: to another day</source>
        <translation>%1: 別の日へ</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>To(&amp;T)</source>
        <translation>移す先(&amp;T)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
</context>
<context>
    <name>banso::NarrowedPlace</name>
    <message>
        <source>Narrow the list  Ctrl+Shift+F</source>
        <translation>絞り込む  Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
</context>
<context>
    <name>banso::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>banso::NextPanel</name>
    <message>
        <source>What comes next</source>
        <translation>つぎの予定</translation>
    </message>
    <message>
        <source>The order in which they are reached</source>
        <translation>連絡の順番</translation>
    </message>
    <message>
        <source>Numbers, links and addresses</source>
        <translation>電話・LINE・住所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎ</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>電話・LINE・住所</translation>
    </message>
    <message>
        <source>%1
%2, from %3 to %4</source>
        <translation>%1
%2 %3〜%4</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>not: %1  %2</source>
        <translation>使わない: %1  %2</translation>
    </message>
    <message>
        <source>to another address</source>
        <translation>別の送付先</translation>
    </message>
    <message>
        <source>registered address</source>
        <translation>住民票住所</translation>
    </message>
    <message>
        <source>No household yet</source>
        <translation>まだ世帯がありません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>None known: G adds one</source>
        <translation>登録なし(G で追加)</translation>
    </message>
</context>
<context>
    <name>banso::NoticeForm</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>names a session</source>
        <translation>健診の日と会場を書く</translation>
    </message>
    <message>
        <source>is about the birth</source>
        <translation>出産についての案内</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>%1: how it may travel</source>
        <translation>%1の送り方</translation>
    </message>
    <message>
        <source>&amp;Name of the notice</source>
        <translation>案内の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>使える手段(&amp;C)</translation>
    </message>
    <message>
        <source>Only what its content allows: what others may read goes by post.</source>
        <translation>内容に合う手段だけ。人に読まれて困るものは郵便で。</translation>
    </message>
    <message>
        <source>&amp;Delicacy</source>
        <translation>配慮の度合い(&amp;D)</translation>
    </message>
    <message>
        <source>A named person lets each delicate one out.</source>
        <translation>配慮がいる案内は、1件ずつ名前のある人が出します。</translation>
    </message>
    <message>
        <source>Not &amp;again within</source>
        <translation>次に送れるまで(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会場(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Birth</source>
        <translation>出産(&amp;B)</translation>
    </message>
    <message>
        <source>Then it stops while nobody knows how the pregnancy ended.</source>
        <translation>転帰が分からない間は止まります。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>banso::NoticePlace</name>
    <message>
        <source>Texts of the notices</source>
        <translation>案内の文面</translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation>案内の文面</translation>
    </message>
    <message>
        <source>How this notice may &amp;travel</source>
        <translation>この案内の送り方(&amp;T)</translation>
    </message>
    <message>
        <source>These words hold from %1 on.</source>
        <translation>%1からこの文面になります。</translation>
    </message>
    <message>
        <source>“%1” is changed from %2 on.</source>
        <translation>「%1」を%2から変えます。</translation>
    </message>
</context>
<context>
    <name>banso::NoticeTextForm</name>
    <message>
        <source>Enter</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the families read</source>
        <translation>世帯が読む文面(見本)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>手段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>Of letters.</source>
        <translation>手紙の件名。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>What is released before that day keeps its words.</source>
        <translation>その日より前に出したものの文面は変わりません。</translation>
    </message>
</context>
<context>
    <name>banso::OptOutForm</name>
    <message>
        <source>No more messages or calls</source>
        <translation>連絡お断り</translation>
    </message>
    <message>
        <source>What(&amp;K)</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Number or LINE reference(&amp;N)</source>
        <translation>電話番号・LINE連携番号(&amp;N)</translation>
    </message>
    <message>
        <source>Why(&amp;R)</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>she asked for it</source>
        <translation>本人の希望</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing goes to this number any more, wherever it appears.</source>
        <translation>この番号へは、どの世帯でも連絡しません。</translation>
    </message>
</context>
<context>
    <name>banso::OutcomeForm</name>
    <message>
        <source>Outcome of the pregnancy</source>
        <translation>妊娠の転帰</translation>
    </message>
    <message>
        <source>Which(&amp;W)</source>
        <translation>どの子(&amp;W)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1人目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Outcome(&amp;O)</source>
        <translation>転帰(&amp;O)</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Known by(&amp;K)</source>
        <translation>確認したもの(&amp;K)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved. What was to be sent is held back; the follow-up stands under Next.</source>
        <translation>保存しました。これからの送付は留保し、フォローを「つぎ」に入れました。</translation>
    </message>
</context>
<context>
    <name>banso::OwnPlace</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Up to twice the size; this computer remembers it.</source>
        <translation>2倍まで。このコンピューターが覚えます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window, on this computer. What was written stays as it is.</source>
        <translation>このコンピューターの画面の言語。書かれた内容はそのままです。</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>banso::PasswordForm</name>
    <message>
        <source>Change the password of %1</source>
        <translation>%1 のパスワードの変更</translation>
    </message>
    <message>
        <source>&amp;Password in force</source>
        <translation>今のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>A sentence is easy to keep in mind and hard to guess.</source>
        <translation>文のように長いものは覚えやすく、推測されにくくなります。</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>新しいパスワード（もう一度）(&amp;G)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
</context>
<context>
    <name>banso::PaymentForm</name>
    <message>
        <source>Pay: %1</source>
        <translation>支払&#x3000;%1</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>支払日(&amp;P)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済みにする</translation>
    </message>
</context>
<context>
    <name>banso::PaymentPlanForm</name>
    <message>
        <source>Plan the payment</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>To be &amp;paid on</source>
        <translation>支払予定日(&amp;P)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>決める</translation>
    </message>
</context>
<context>
    <name>banso::PersonField</name>
    <message>
        <source>Name, reading, date of birth, number</source>
        <translation>氏名・かな・生年月日・番号</translation>
    </message>
</context>
<context>
    <name>banso::PersonForm</name>
    <message>
        <source>Somebody of this household</source>
        <translation>家族・関係者の追加</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しく登録</translation>
    </message>
    <message>
        <source>Name(&amp;N)</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>as the paper writes it</source>
        <translation>書類の字のとおり</translation>
    </message>
    <message>
        <source>Kana(&amp;K)</source>
        <translation>カナ(&amp;K)</translation>
    </message>
    <message>
        <source>Born on(&amp;B)</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>Sex(&amp;S)</source>
        <translation>性別(&amp;S)</translation>
    </message>
    <message>
        <source>Part in the household(&amp;P)</source>
        <translation>世帯での立場(&amp;P)</translation>
    </message>
    <message>
        <source>Relation(&amp;R)</source>
        <translation>続柄(&amp;R)</translation>
    </message>
    <message>
        <source>father, grandmother …</source>
        <translation>父、祖母など</translation>
    </message>
    <message>
        <source>Town and area(&amp;T)</source>
        <translation>町字(&amp;T)</translation>
    </message>
    <message>
        <source>blank: not known yet</source>
        <translation>空欄は未確認</translation>
    </message>
    <message>
        <source>Block and number(&amp;L)</source>
        <translation>番地(&amp;L)</translation>
    </message>
    <message>
        <source>Building(&amp;U)</source>
        <translation>方書(&amp;U)</translation>
    </message>
    <message>
        <source>Language(&amp;G)</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>two letters: ja, en, vi, pt</source>
        <translation>2文字: ja・en・vi・pt</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>通訳が要る</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>世帯に追加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>%1 belongs to this household now.</source>
        <translation>%1 を世帯に加えました。</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>%1 を登録しました。</translation>
    </message>
    <message>
        <source>Known already(&amp;F)</source>
        <translation>登録済みの人(&amp;F)</translation>
    </message>
    <message>
        <source>Find them as in the box above; otherwise fill in the name.</source>
        <translation>上の検索と同じように探せます。いなければ氏名から入力します。</translation>
    </message>
</context>
<context>
    <name>banso::PersonSearchSource</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>banso::PhoneField</name>
    <message>
        <source>mobile, takes SMS</source>
        <translation>携帯電話 SMS可</translation>
    </message>
    <message>
        <source>landline, no SMS</source>
        <translation>固定電話 SMS不可</translation>
    </message>
    <message>
        <source>IP telephone, no SMS</source>
        <translation>IP電話 SMS不可</translation>
    </message>
    <message>
        <source>toll-free number, no SMS</source>
        <translation>フリーダイヤル SMS不可</translation>
    </message>
    <message>
        <source>0570 number, no SMS</source>
        <translation>ナビダイヤル SMS不可</translation>
    </message>
    <message>
        <source>with the area code</source>
        <translation>市外局番から</translation>
    </message>
    <message>
        <source>Make it %1 (↓)</source>
        <translation>%1 にする（↓）</translation>
    </message>
</context>
<context>
    <name>banso::PlaceChildForm</name>
    <message>
        <source>Somebody of another age, or one more than there are places, is placed too: you decide.</source>
        <translation>月齢が合わない子や定員を超える子も、判断のうえ配置できます。</translation>
    </message>
    <message>
        <source>Child(&amp;C)</source>
        <translation>子(&amp;C)</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>配置する</translation>
    </message>
</context>
<context>
    <name>banso::PregnancyForm</name>
    <message>
        <source>Pregnancy notice: %1</source>
        <translation>妊娠届: %1</translation>
    </message>
    <message>
        <source>Due date(&amp;D)</source>
        <translation>分娩予定日(&amp;D)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Notice filed on(&amp;F)</source>
        <translation>届出日(&amp;F)</translation>
    </message>
    <message>
        <source>Filed by(&amp;B)</source>
        <translation>届出人(&amp;B)</translation>
    </message>
    <message>
        <source>How many(&amp;N)</source>
        <translation>胎児の数(&amp;N)</translation>
    </message>
    <message>
        <source>twins: 2</source>
        <translation>双子は 2</translation>
    </message>
    <message>
        <source>children</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Weeks on the paper(&amp;W)</source>
        <translation>届出の週数(&amp;W)</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>と</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>First child?(&amp;P)</source>
        <translation>初産・経産(&amp;P)</translation>
    </message>
    <message>
        <source>Heartbeat confirmed(&amp;H)</source>
        <translation>胎児心拍の確認日(&amp;H)</translation>
    </message>
    <message>
        <source>Hospital or clinic(&amp;I)</source>
        <translation>医療機関(&amp;I)</translation>
    </message>
    <message>
        <source>Birth at her parents&apos;?(&amp;S)</source>
        <translation>里帰りの予定(&amp;S)</translation>
    </message>
    <message>
        <source>Needs support?(&amp;R)</source>
        <translation>支援の必要(&amp;R)</translation>
    </message>
    <message>
        <source>Note(&amp;O)</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>妊娠届を保存</translation>
    </message>
    <message>
        <source>The pregnancy notice is saved; what follows stands under Next.</source>
        <translation>妊娠届を保存しました。これからの予定を「つぎ」に入れました。</translation>
    </message>
    <message>
        <source>The pregnancy notice is corrected.</source>
        <translation>妊娠届の記録を訂正しました。</translation>
    </message>
</context>
<context>
    <name>banso::ProfilePlace</name>
    <message>
        <source>Layouts of files</source>
        <translation>ファイルの様式</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
</context>
<context>
    <name>banso::Program</name>
    <message>
        <source>Registers (*.banso)</source>
        <translation>台帳 (*.banso)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新しい台帳</translation>
    </message>
</context>
<context>
    <name>banso::ProtectionForm</name>
    <message>
        <source>Protection measure</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Whom it protects(&amp;W)</source>
        <translation>対象者(&amp;W)</translation>
    </message>
    <message>
        <source>Because of(&amp;K)</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>From(&amp;F)</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Last day(&amp;L)</source>
        <translation>いつまで(&amp;L)</translation>
    </message>
    <message>
        <source>usually one year; past it the masking goes on and asks</source>
        <translation>ふつう1年。過ぎても非表示のまま確認を求めます</translation>
    </message>
    <message>
        <source>Also covers(&amp;A)</source>
        <translation>併せて保護(&amp;A)</translation>
    </message>
    <message>
        <source>Other party(&amp;O)</source>
        <translation>相手方(&amp;O)</translation>
    </message>
    <message>
        <source>name, relation; never shown in lists</source>
        <translation>氏名・続柄。一覧には出ません</translation>
    </message>
    <message>
        <source>confirmed by the register section</source>
        <translation>住民係で確認済み</translation>
    </message>
    <message>
        <source>Note(&amp;N)</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Prolong or correct</source>
        <translation>延長・訂正を保存</translation>
    </message>
    <message>
        <source>Protect from now on</source>
        <translation>いまから非表示にする</translation>
    </message>
    <message>
        <source>The protection measure is prolonged.</source>
        <translation>支援措置を延長しました。</translation>
    </message>
    <message>
        <source>Protected from now on: address, district and numbers are hidden everywhere.</source>
        <translation>住所・地区・電話をすべての画面で非表示にしました。</translation>
    </message>
</context>
<context>
    <name>banso::QuestionsDesk</name>
    <message>
        <source>Letter to take out</source>
        <translation>抜き取る手紙</translation>
    </message>
    <message>
        <source>File: has it left?</source>
        <translation>渡したか不明のファイル</translation>
    </message>
    <message>
        <source>Result not known</source>
        <translation>結果が不明</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>取り置いた行</translation>
    </message>
    <message>
        <source>nobody knows the key</source>
        <translation>知らない管理番号</translation>
    </message>
    <message>
        <source>nobody knows the code</source>
        <translation>知らないコード</translation>
    </message>
    <message>
        <source>was sent another way</source>
        <translation>別の手段で送った</translation>
    </message>
    <message>
        <source>was never handed over</source>
        <translation>渡していない</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take letter %1 out of the pile; it must not be posted.</source>
        <translation>手紙 %1 を束から抜いてください。投函できません。</translation>
    </message>
    <message>
        <source>Taken out (Y)</source>
        <translation>抜いた(Y)</translation>
    </message>
    <message>
        <source>Already posted (X)</source>
        <translation>もう投函した(X)</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>The program broke off while it wrote this file. Look whether it was handed on: %1</source>
        <translation>このファイルを書く途中でプログラムが止まりました。渡したかどうか確かめてください: %1</translation>
    </message>
    <message>
        <source>It has left (Y)</source>
        <translation>渡した(Y)</translation>
    </message>
    <message>
        <source>It never left (X)</source>
        <translation>渡していない(X)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ask the service, or the household, whether it arrived. It does not count as delivered until somebody says so.</source>
        <translation>届いたかどうか、業者か世帯に確かめてください。だれかが答えるまで、届いたことにはなりません。</translation>
    </message>
    <message>
        <source>It arrived (Y)</source>
        <translation>届いた(Y)</translation>
    </message>
    <message>
        <source>It did not: next way (X)</source>
        <translation>届いていない: 次の手段へ(X)</translation>
    </message>
    <message>
        <source>%1 · row %2 · %3</source>
        <translation>%1 · %2行目 · %3</translation>
    </message>
    <message>
        <source>This row of a result file changed nothing. Ask the service what it means.</source>
        <translation>結果ファイルのこの行では何も変えていません。意味を業者に確かめてください。</translation>
    </message>
    <message>
        <source>Settled (Y)</source>
        <translation>解決した(Y)</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>確かめることはありません。</translation>
    </message>
    <message>
        <source>belongs to another batch</source>
        <translation>別のまとまりの行です</translation>
    </message>
</context>
<context>
    <name>banso::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>理由を入力してください</translation>
    </message>
    <message>
        <source>Choose above, or write</source>
        <translation>上から選ぶか、入力してください</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>よくある理由</translation>
    </message>
</context>
<context>
    <name>banso::RecognitionCancelForm</name>
    <message>
        <source>Cancel the recognition</source>
        <translation>認定を取り消す</translation>
    </message>
    <message>
        <source>From &amp;which day</source>
        <translation>取消日(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>理由(&amp;B)</translation>
    </message>
</context>
<context>
    <name>banso::RegisterChooser</name>
    <message>
        <source>Which register?</source>
        <translation>台帳を選んでください</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>台帳を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>新しい台帳を作る(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Open the town&apos;s register, or begin a new one on this computer.</source>
        <translation>町の台帳を開くか、このパソコンで新しい台帳を始めてください。</translation>
    </message>
</context>
<context>
    <name>banso::ReturnForm</name>
    <message>
        <source>Paid back</source>
        <translation>返納</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>返納額(&amp;A)</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>返納事由(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>返納を記録</translation>
    </message>
</context>
<context>
    <name>banso::ReviewView</name>
    <message>
        <source>Lists to decide</source>
        <translation>確かめることの一覧</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>二人を並べた表</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>同じ人？</translation>
    </message>
    <message>
        <source>Not in the extract</source>
        <translation>抽出にない人</translation>
    </message>
    <message>
        <source>Newborn without a family</source>
        <translation>家族の決まらない出生</translation>
    </message>
    <message>
        <source>Families proposed</source>
        <translation>世帯の案</translation>
    </message>
    <message>
        <source>Somebody was entered by hand, and the register brings somebody who may be the same. Joined, everything known of the first is known of the second; it can be undone.</source>
        <translation>手で入力した人と、住民基本台帳から来た人が、同じ人かもしれません。同じ人とすると、記録は一人にまとまります。元に戻せます。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手で入力した人</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>住民基本台帳の人</translation>
    </message>
    <message>
        <source>born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>what agrees</source>
        <translation>合っているところ</translation>
    </message>
    <message>
        <source> (several are possible)</source>
        <translation>（候補が複数）</translation>
    </message>
    <message>
        <source>Mother or guardian and children as the register&apos;s relations suggest. Look at the household, then confirm it or change it there.</source>
        <translation>続柄から推した、母または養育者と子の組み合わせです。世帯を開いて確かめ、合っていれば確定し、違うときは世帯の画面で直します。</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>あて名</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>children</source>
        <translation>子の数</translation>
    </message>
    <message>
        <source>They lived here and do not stand in the last extract. Ask the register section; nothing was changed. Who stands in the next extract again leaves this list.</source>
        <translation>住んでいたはずなのに、この前の抽出に載っていない人です。住民係に確かめてください。何も変えていません。つぎの抽出に載れば、この一覧から消えます。</translation>
    </message>
    <message>
        <source>The register reports a birth, but nobody of the household could be proposed as mother. Open the household and say whose child it is.</source>
        <translation>出生の届けがありましたが、母を推せませんでした。世帯を開いて、だれの子かを決めてください。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>look until</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>Several are possible: twins, or people of the same name. Look at name, sex and number before you decide.</source>
        <translation>候補が複数あります（双子、または同姓同名）。名前・性別・番号をよく見て決めてください。</translation>
    </message>
    <message>
        <source>about</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>合うか</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>合う</translation>
    </message>
    <message>
        <source>no</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>Is %1 the same person?</source>
        <translation>%1 さんは同じ人ですか</translation>
    </message>
    <message>
        <source>Several are possible. Write how you know.</source>
        <translation>候補が複数あります。どうして分かったかを書いてください。</translation>
    </message>
    <message>
        <source>Asked the family</source>
        <translation>家族に確かめた</translation>
    </message>
    <message>
        <source>Asked the register section</source>
        <translation>住民係に確かめた</translation>
    </message>
    <message>
        <source>Mother and child handbook</source>
        <translation>母子健康手帳で確かめた</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>同じ人とする(&amp;J)</translation>
    </message>
    <message>
        <source>What is known of both is then known of one person. It can be undone.</source>
        <translation>二人の記録が一人にまとまります。元に戻せます。</translation>
    </message>
    <message>
        <source>%1 is joined.</source>
        <translation>%1 さんを一人にまとめました。</translation>
    </message>
    <message>
        <source>%1 is somebody else; the next import does not ask again.</source>
        <translation>%1 さんは別の人としました。つぎの取り込みでは尋ねません。</translation>
    </message>
    <message>
        <source>The family is confirmed.</source>
        <translation>世帯の案を確定しました。</translation>
    </message>
</context>
<context>
    <name>banso::SearchBox</name>
    <message>
        <source>Name, reading, date of birth, telephone, number    Ctrl+F</source>
        <translation>氏名・かな・生年月日・電話・番号&#x3000;&#x3000;Ctrl+F</translation>
    </message>
    <message>
        <source>Find a person or household</source>
        <translation>人・世帯を探す</translation>
    </message>
</context>
<context>
    <name>banso::SearchPanel</name>
    <message>
        <source>People found</source>
        <translation>見つかった人</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, the reading, or the date of birth.</source>
        <translation>見つかりません。文字を減らすか、ふりがな・生年月日で探してください。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; type on to narrow them down.</source>
        <translation>
            <numerusform>はじめの%n件です。続けて入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found · ↑↓ choose · Enter opens</source>
        <translation>
            <numerusform>%n件&#x3000;↑↓で選ぶ&#x3000;Enterで開く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendActs</name>
    <message>
        <source>The work before is still running.</source>
        <translation>前の作業がまだ続いています。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: %2に変えました</translation>
    </message>
    <message>
        <source>%1: no longer held back</source>
        <translation>%1: 保留を解きました</translation>
    </message>
    <message>
        <source>Hold back: %1</source>
        <translation>保留する: %1</translation>
    </message>
    <message>
        <source>It stays in this batch as withheld until somebody lets it go.</source>
        <translation>だれかが解くまで、この送付の中に留保として残ります。</translation>
    </message>
    <message>
        <source>to be told in person</source>
        <translation>会って伝える</translation>
    </message>
    <message>
        <source>asked not to now</source>
        <translation>今は控えてほしいと言われた</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>&amp;Hold back</source>
        <translation>保留する(&amp;H)</translation>
    </message>
    <message>
        <source>%1: held back</source>
        <translation>%1: 保留しました</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>%1に確認するものはありません。</translation>
    </message>
    <message>
        <source>Let it go: %1, by %2</source>
        <translation>送ってよいとする: %1 (%2)</translation>
    </message>
    <message>
        <source>You have looked at this and answer for it by name:</source>
        <translation>次のことを見て、自分の名前で送ってよいとします:</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認した(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing to confirm here.</source>
        <translation>ここに確認するものはありません。</translation>
    </message>
    <message>
        <source>“%1” confirmed for %2</source>
        <translation>「%1」を確認: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n世帯</numerusform>
        </translation>
    </message>
    <message>
        <source>You have looked at this reason for every one of them:</source>
        <translation>どの世帯についても、この理由を見たものとします:</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed for %n households</source>
        <translation>
            <numerusform>%n世帯を確認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall: %1</source>
        <translation>取り消す: %1</translation>
    </message>
    <message>
        <source>It will not be sent. A printed letter is put on the list of letters to take out. This cannot be undone; prepare it anew.</source>
        <translation>送りません。印刷した手紙は抜き取りの一覧に載ります。元には戻せないので、必要なら準備し直してください。</translation>
    </message>
    <message>
        <source>told in person</source>
        <translation>会って伝えた</translation>
    </message>
    <message>
        <source>wrong notice</source>
        <translation>案内が違う</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>もう要らない</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Recall everything that has not left (%n households)</source>
        <translation>
            <numerusform>まだ出ていないものをすべて取り消す(%n世帯)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it will be sent. This cannot be undone; prepare it anew.</source>
        <translation>どれも送りません。元には戻せないので、必要なら準備し直してください。</translation>
    </message>
    <message>
        <source>prepared by mistake</source>
        <translation>誤って準備した</translation>
    </message>
    <message>
        <source>session cancelled</source>
        <translation>健診が中止になった</translation>
    </message>
    <message numerus="yes">
        <source>Recalled: %n households</source>
        <translation>
            <numerusform>%n世帯を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in this batch.</source>
        <translation>この送付に待ちはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Release %n households</source>
        <translation>
            <numerusform>%n世帯を確定します</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2
Texts and addressees are frozen. Until the files are written, what was released can be recalled.</source>
        <translation>%1
%2
文面と宛先が固定されます。ファイルを書き出すまでは、取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>確定する(&amp;R)</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>確定しています</translation>
    </message>
    <message numerus="yes">
        <source>Released: %n households</source>
        <translation>
            <numerusform>%n世帯を確定しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>書き出すフォルダー</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>ファイルを書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%nファイルを書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source> · the gate kept back %1</source>
        <translation> · 送付前の確認で %1世帯を留めました</translation>
    </message>
    <message>
        <source>No letters are written in this batch.</source>
        <translation>この送付に書き出した手紙はありません。</translation>
    </message>
    <message>
        <source>“%1” does not lie where it was written, or is another file now.</source>
        <translation>「%1」は書き出した場所にないか、別のファイルになっています。</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The letters are in %1</source>
        <translation>PDFを開くプログラムがありません。手紙は %1 にあります</translation>
    </message>
    <message>
        <source>No letter of this batch waits to be posted.</source>
        <translation>この送付に投函を待つ手紙はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were posted</source>
        <translation>
            <numerusform>手紙 %n通を投函した</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on they cannot be taken out of the pile any more.</source>
        <translation>これからは束から抜き取れなくなります。</translation>
    </message>
    <message>
        <source>&amp;Posted</source>
        <translation>投函した(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Posted: %n letters</source>
        <translation>
            <numerusform>手紙 %n通を投函済みにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Result file (%1)</source>
        <translation>結果ファイル(%1)</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>結果を読んでいます</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 を取り込みます</translation>
    </message>
    <message>
        <source>%1
Nothing has changed yet. Whoever was not reached goes to the household&apos;s next way; what nobody knows stays unknown.</source>
        <translation>%1
まだ何も変えていません。届かなかった世帯は次の手段へ進み、分からないものは不明のまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Taking in the results</source>
        <translation>結果を取り込んでいます</translation>
    </message>
    <message>
        <source>Estimating the cost</source>
        <translation>費用を見積もっています</translation>
    </message>
</context>
<context>
    <name>banso::SendBatchPane</name>
    <message>
        <source>1 Choose</source>
        <translation>1 選ぶ</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 確かめる</translation>
    </message>
    <message>
        <source>3 Hand out</source>
        <translation>3 出す</translation>
    </message>
    <message>
        <source>4 Results</source>
        <translation>4 結果</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Recall everything that has not left… (Shift+Del)</source>
        <translation>まだ出ていないものをすべて取り消す…(Shift+Del)</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>案内: %1</translation>
    </message>
    <message>
        <source>Session: %1 %2 %3</source>
        <translation>健診: %1 %2 %3</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>準備: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>確定: %1</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新しい送付</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>banso::SendCheckStep</name>
    <message>
        <source>Addressee</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Households of the batch</source>
        <translation>この送付の世帯</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>留保</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%n households to look at (J: the next one)</source>
        <translation>
            <numerusform>要確認 %n世帯(J: 次へ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendChooseStep</name>
    <message>
        <source>Notice</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Due (households)</source>
        <translation>期限の来た世帯</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>案内の一覧</translation>
    </message>
    <message>
        <source>Everybody who is &amp;due</source>
        <translation>期限の来た世帯すべて(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;households that were named</source>
        <translation>選んだ世帯(&amp;H)</translation>
    </message>
    <message>
        <source>Prepare (Ctrl+Enter)</source>
        <translation>準備する(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>健診の日(&amp;S)</translation>
    </message>
    <message>
        <source>Dis&amp;trict</source>
        <translation>地区(&amp;T)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>健診の日</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>健診の日を選ぶ</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>すべての地区</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n世帯</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>No session is planned yet</source>
        <translation>日程がまだありません</translation>
    </message>
    <message>
        <source>Plan a session (K)</source>
        <translation>日程を追加 (K)</translation>
    </message>
    <message>
        <source>Who is placed (K)</source>
        <translation>配置を見る (K)</translation>
    </message>
</context>
<context>
    <name>banso::SendHandOutStep</name>
    <message>
        <source>Other folder… (Shift+E)</source>
        <translation>別のフォルダー…(Shift+E)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>この送付のファイル</translation>
    </message>
    <message>
        <source>Print the letters (P)</source>
        <translation>手紙を印刷(P)</translation>
    </message>
    <message>
        <source>Letters were posted (G)</source>
        <translation>投函した(G)</translation>
    </message>
    <message>
        <source>Release freezes texts and addressees of all that wait. Until the files are written everything can still be recalled; what is withheld stays here.</source>
        <translation>確定すると、待っている世帯の文面と宛先が固定されます。ファイルを書き出すまでは取り消せます。留保の世帯はここに残ります。</translation>
    </message>
    <message>
        <source>Write the files. The gate is asked once more about every household.</source>
        <translation>ファイルを書き出します。どの世帯も、出す前にもう一度確かめます。</translation>
    </message>
    <message>
        <source>Nothing waits. What comes to wait later (a next way, something confirmed) is written into new files.</source>
        <translation>待ちはありません。あとで待ちになったもの(次の手段、確認したもの)は、新しいファイルに書き出します。</translation>
    </message>
    <message>
        <source>Release… (Ctrl+Enter)</source>
        <translation>確定する…(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write the files (Ctrl+Enter)</source>
        <translation>ファイルを書き出す(Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were posted (G)</source>
        <translation>
            <numerusform>手紙 %n通を投函した(G)</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is asked for</source>
        <translation>フォルダーはこのあと選びます</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>書き出し先 %1</translation>
    </message>
</context>
<context>
    <name>banso::SendPage</name>
    <message>
        <source>The list (B)</source>
        <translation>一覧(B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>Return recorded: %1</source>
        <translation>返戻を記録しました: %1</translation>
    </message>
    <message>
        <source>Nothing more is to be looked at in this batch.</source>
        <translation>この送付に要確認はもうありません。</translation>
    </message>
    <message>
        <source>Show the number of %1</source>
        <translation>%1の番号を見る</translation>
    </message>
    <message>
        <source>A protection measure is in force. That you look, and why, is logged.</source>
        <translation>支援措置の対象です。見たこととその理由が記録されます。</translation>
    </message>
    <message>
        <source>to make the call on the list</source>
        <translation>架電リストの電話をかけるため</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>見る(&amp;S)</translation>
    </message>
    <message>
        <source>What it holds counts as handed over.</source>
        <translation>中身は渡したことになります。</translation>
    </message>
    <message>
        <source>The file is removed if it still lies there, and what it held waits again.</source>
        <translation>ファイルが残っていれば消し、中身は待ちに戻ります。</translation>
    </message>
    <message>
        <source>In the calls: choose the result</source>
        <translation>電話の一覧で: 結果を選ぶ</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>新しい送付(&amp;N)</translation>
    </message>
    <message>
        <source>To the list of &amp;batches</source>
        <translation>送付の一覧へ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go on (prepare, hand out, release, write)</source>
        <translation>先へ進む(準備・確定・書き出し)(&amp;G)</translation>
    </message>
    <message>
        <source>Step 1: Choose</source>
        <translation>1 選ぶ</translation>
    </message>
    <message>
        <source>Step 2: Check</source>
        <translation>2 確かめる</translation>
    </message>
    <message>
        <source>Step 3: Hand out</source>
        <translation>3 出す</translation>
    </message>
    <message>
        <source>Step 4: Results</source>
        <translation>4 結果</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>ファイルを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Write the files into another folder…</source>
        <translation>別のフォルダーに書き出す…</translation>
    </message>
    <message>
        <source>&amp;Print the letters</source>
        <translation>手紙を印刷(&amp;P)</translation>
    </message>
    <message>
        <source>Letters were p&amp;osted</source>
        <translation>手紙を投函した(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read SMS results…</source>
        <translation>SMSの結果を読む…(&amp;R)</translation>
    </message>
    <message>
        <source>Read LINE results…</source>
        <translation>LINEの結果を読む…</translation>
    </message>
    <message>
        <source>Recall everything that has not left…</source>
        <translation>まだ出ていないものをすべて取り消す…</translation>
    </message>
    <message>
        <source>By &amp;SMS</source>
        <translation>SMSで(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;LINE</source>
        <translation>LINEで(&amp;L)</translation>
    </message>
    <message>
        <source>By pos&amp;t</source>
        <translation>郵便で(&amp;T)</translation>
    </message>
    <message>
        <source>By tele&amp;phone</source>
        <translation>電話で(&amp;P)</translation>
    </message>
    <message>
        <source>The propose&amp;d way again</source>
        <translation>提案の手段に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hold back, or let go again…</source>
        <translation>保留する・保留を解く…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Confirm the reasons…</source>
        <translation>理由を確認する…(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm this reason for all that have it…</source>
        <translation>同じ理由の世帯をまとめて確認…</translation>
    </message>
    <message>
        <source>Next one to look at</source>
        <translation>次の要確認へ</translation>
    </message>
    <message>
        <source>Show other rows</source>
        <translation>表示する行を切り替える</translation>
    </message>
    <message>
        <source>The preview large, and back</source>
        <translation>内容を大きく表示・戻す</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Open the &amp;household</source>
        <translation>世帯を開く(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;alls</source>
        <translation>電話(&amp;A)</translation>
    </message>
    <message>
        <source>Returns and opt-outs</source>
        <translation>返戻・送付の停止</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>確かめること(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the number of a protected person…</source>
        <translation>支援措置の方の番号を見る…</translation>
    </message>
    <message>
        <source>Answer the question: yes</source>
        <translation>問いに答える: はい</translation>
    </message>
    <message>
        <source>Answer the question: no</source>
        <translation>問いに答える: いいえ</translation>
    </message>
    <message>
        <source>To the session and who is &amp;placed in it</source>
        <translation>日程と配置へ(&amp;P)</translation>
    </message>
</context>
<context>
    <name>banso::SendPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Choose a household: here stands what it will be told.</source>
        <translation>世帯を選ぶと、届く内容がここに出ます。</translation>
    </message>
    <message>
        <source>The address is hidden here (protection measure). It stands on the sheet that is printed.</source>
        <translation>支援措置のため、住所はここに表示しません。印刷する用紙には載ります。</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>子: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>済</translation>
    </message>
    <message>
        <source>%1 %2 %3%4</source>
        <translation>%1%2 %3%4</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>No way is open to this household.</source>
        <translation>この世帯に使える手段がありません。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source> · V: large</source>
        <translation> · V: 大きく</translation>
    </message>
</context>
<context>
    <name>banso::SendResultStep</name>
    <message>
        <source>Read SMS results… (I)</source>
        <translation>SMSの結果を読む…(I)</translation>
    </message>
    <message>
        <source>Read LINE results… (Shift+I)</source>
        <translation>LINEの結果を読む…(Shift+I)</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>整理番号</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <translation>この送付の結果</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source> · known already %1</source>
        <translation> · 取込済 %1</translation>
    </message>
    <message>
        <source> · set aside because nobody knows the key or code %1</source>
        <translation> · 管理番号かコードが分からず取り置いたもの %1</translation>
    </message>
    <message>
        <source> · unreadable %1</source>
        <translation> · 読めない行 %1</translation>
    </message>
</context>
<context>
    <name>banso::SendSide</name>
    <message>
        <source>%1
%2 · prepared %3 · batch %4</source>
        <translation>%1
%2 · 準備 %3 · 送付番号 %4</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>New batch (N)</source>
        <translation>新しい送付(N)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>送付の一覧</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calls (Alt+5)</source>
        <translation>電話(Alt+5)</translation>
    </message>
    <message>
        <source>Returns, opt-outs (Alt+6)</source>
        <translation>返戻・停止(Alt+6)</translation>
    </message>
    <message>
        <source>Questions (Alt+7)</source>
        <translation>確かめる(Alt+7)</translation>
    </message>
</context>
<context>
    <name>banso::SessionForm</name>
    <message>
        <source>children</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>日程を変更</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>日程を追加</translation>
    </message>
    <message>
        <source>Check-up(&amp;K)</source>
        <translation>健診(&amp;K)</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Admission from(&amp;F)</source>
        <translation>受付開始(&amp;F)</translation>
    </message>
    <message>
        <source>Admission until(&amp;U)</source>
        <translation>受付終了(&amp;U)</translation>
    </message>
    <message>
        <source>Where(&amp;W)</source>
        <translation>会場(&amp;W)</translation>
    </message>
    <message>
        <source>Places(&amp;P)</source>
        <translation>定員(&amp;P)</translation>
    </message>
    <message>
        <source>blank: no limit</source>
        <translation>空欄: 定員なし</translation>
    </message>
    <message>
        <source>Note(&amp;O)</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter the session</source>
        <translation>日程を追加</translation>
    </message>
</context>
<context>
    <name>banso::SessionSheet</name>
    <message>
        <source>Children with a place</source>
        <translation>配置されている子</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4</source>
        <translation>%1  %2 %3  %4</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>定員%2人のうち%1人を配置</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) placed</source>
        <translation>
            <numerusform>%n人を配置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told yet</source>
        <translation>
            <numerusform>未案内 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>admission until %1</source>
        <translation>受付 %1まで</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of the right age are due and have no place.</source>
        <translation>
            <numerusform>月齢が合い、まだ配置のない子が%n人います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SettingsPage</name>
    <message>
        <source>Places of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>前の項目(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>次の項目(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>一覧を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新しく入れる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>banso::SignInPanel</name>
    <message>
        <source>Somebody &amp;else signs in</source>
        <translation>別の職員がサインイン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Who may sign in to the fictitious town</source>
        <translation>架空の町でサインインできる職員</translation>
    </message>
    <message>
        <source>All have the password %1.</source>
        <translation>パスワードはすべて %1 です。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>The screen is locked: %1</source>
        <translation>画面をロックしています：%1</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Type login and password.</source>
        <translation>ログイン名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 (in %2 s)</source>
        <translation>%1（あと%2秒）</translation>
    </message>
</context>
<context>
    <name>banso::SplitForm</name>
    <message>
        <source>Divide the household</source>
        <translation>世帯を分ける</translation>
    </message>
    <message>
        <source>Who cares from now on(&amp;W)</source>
        <translation>これから養育する人(&amp;W)</translation>
    </message>
    <message>
        <source>somebody of the household who is not the addressee; add them first with M</source>
        <translation>宛先でない家族。いなければ先に M で追加</translation>
    </message>
    <message>
        <source>Which children(&amp;C)</source>
        <translation>どの子(&amp;C)</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Divided. What is unsent to either is looked at again.</source>
        <translation>世帯を分けました。まだ出ていない送付は見直します。</translation>
    </message>
</context>
<context>
    <name>banso::StaffForm</name>
    <message>
        <source>Somebody new</source>
        <translation>新しい職員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>Up to 40 letters and digits; it stays.</source>
        <translation>40文字までの英数字。あとから変えられません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reading in kana</source>
        <translation>ふりがな(&amp;R)</translation>
    </message>
    <message>
        <source>Orders the lists.</source>
        <translation>一覧はこの順に並びます。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>職名(&amp;T)</translation>
    </message>
    <message>
        <source>For example head of section.</source>
        <translation>係長、主任など。</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>Administrators keep staff and settings and read no records of care.</source>
        <translation>管理者は職員と設定を扱い、支援の記録は読めません。</translation>
    </message>
    <message>
        <source>&amp;User of the computer</source>
        <translation>コンピューターの利用者名(&amp;U)</translation>
    </message>
    <message>
        <source>Who is signed in to the computer as this user needs no password here.</source>
        <translation>この名前でコンピューターに入っている人は、ここではパスワードがいりません。</translation>
    </message>
</context>
<context>
    <name>banso::StaffPlace</name>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>&amp;Reset the password</source>
        <translation>パスワードを再発行(&amp;R)</translation>
    </message>
    <message>
        <source>Allow another attempt at si&amp;gning in</source>
        <translation>サインインの待ちを解く(&amp;G)</translation>
    </message>
    <message>
        <source>Le&amp;aves, or comes back</source>
        <translation>退職・復職(&amp;A)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>A new one-time password for %1</source>
        <translation>%1さんの1回だけのパスワードを作ります</translation>
    </message>
    <message>
        <source>The old password is worth nothing from then on. The new one is shown once, to be handed over, and must be changed with the next sign-in.</source>
        <translation>古いパスワードは使えなくなります。新しいパスワードは一度だけ表示されます。本人に渡し、次のサインインで変更してもらいます。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>再発行する(&amp;R)</translation>
    </message>
    <message>
        <source>One-time password for %1:  %2  Write it down and hand it over; it is shown only now.</source>
        <translation>%1さんの1回だけのパスワード:  %2  書き写して本人に渡してください。いましか表示されません。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡しました</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1さんはもう一度サインインを試せます。</translation>
    </message>
    <message>
        <source>%1 works here again.</source>
        <translation>%1さんが在職に戻りました。</translation>
    </message>
    <message>
        <source>%1 signs in no more.</source>
        <translation>%1さんはもうサインインできません。</translation>
    </message>
</context>
<context>
    <name>banso::StatusLine</name>
    <message>
        <source>Fictitious town</source>
        <translation>架空の町</translation>
    </message>
    <message>
        <source>%1 residents</source>
        <extracomment>The number of residents on the register.</extracomment>
        <translation>%1人</translation>
    </message>
</context>
<context>
    <name>banso::TimelinePanel</name>
    <message>
        <source>they called</source>
        <translation>電話 相手から</translation>
    </message>
    <message>
        <source>we called, talked</source>
        <translation>電話 話せた</translation>
    </message>
    <message>
        <source>we called, no answer</source>
        <translation>電話 不在</translation>
    </message>
    <message>
        <source>we called, left a message</source>
        <translation>電話 留守電</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Steps of whom</source>
        <translation>だれのあゆみ</translation>
    </message>
    <message>
        <source>Kind of steps</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>How the talk went</source>
        <translation>相談の方法</translation>
    </message>
    <message>
        <source>Consultation in a line</source>
        <translation>相談の記録</translation>
    </message>
    <message>
        <source>Write here; Ctrl+Enter records a consultation</source>
        <translation>ここに書いて Ctrl+Enter: 相談を記録</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>種類: すべて</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation>相談を記録しました。</translation>
    </message>
</context>
<context>
    <name>banso::TodayPage</name>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>What falls due for you stands here: visits, calls, notices, letters that came back. Look further ahead, or at everybody&apos;s.</source>
        <translation>訪問・電話・案内・返戻など、期限の来た仕事がここに並びます。先の期限や全員の分も見られます。</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>全員の分を見る</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>期限の来た仕事</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>私の担当</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全員の分</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>期限: 超過のみ</translation>
    </message>
    <message>
        <source>Until today</source>
        <translation>期限: 今日まで</translation>
    </message>
    <message>
        <source>Until this week&apos;s end</source>
        <translation>期限: 今週まで</translation>
    </message>
    <message>
        <source>Until next week&apos;s end</source>
        <translation>期限: 来週まで</translation>
    </message>
    <message>
        <source>Until a month from now</source>
        <translation>期限: 1か月先まで</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>種類: すべて</translation>
    </message>
    <message>
        <source>→ opens these lines, S prepares what is to be sent to all.</source>
        <translation>→ で1件ずつ開きます。S でまとめて送付を準備します。</translation>
    </message>
    <message>
        <source>Nothing is sent for %1.</source>
        <translation>「%1」に送るものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>選ぶ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the fold</source>
        <translation>まとまりを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close the fold</source>
        <translation>まとまりを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Record a &amp;visit</source>
        <translation>訪問を記録(&amp;V)</translation>
    </message>
    <message>
        <source>Record a &amp;telephone call</source>
        <translation>電話を記録(&amp;T)</translation>
    </message>
    <message>
        <source>Prepare what is to be &amp;sent</source>
        <translation>送付を準備(&amp;S)</translation>
    </message>
    <message>
        <source>Put &amp;off with a reason</source>
        <translation>理由をつけて延ばす(&amp;E)</translation>
    </message>
    <message>
        <source>Close with a &amp;reason</source>
        <translation>理由をつけて終える(&amp;X)</translation>
    </message>
    <message>
        <source>This line belongs to no check-up session.</source>
        <translation>この行は集団健診のものではありません。</translation>
    </message>
    <message>
        <source>Who &amp;came to the check-up</source>
        <translation>健診の受診を記録(&amp;C)</translation>
    </message>
</context>
<context>
    <name>banso::UndoBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <extracomment>The button that takes the last thing back; its key is Ctrl+Z.</extracomment>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
</context>
<context>
    <name>banso::ValueForm</name>
    <message>
        <source>&amp;From</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Before that day everything stays as it is.</source>
        <translation>その日の前は今のままです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The town&apos;s values</source>
        <translation>この町で決めた値</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定: %1。</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 %2〜%3。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
</context>
<context>
    <name>banso::ValuePlace</name>
    <message>
        <source>Rules of the town</source>
        <translation>町の決まり</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>既定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Take a planned value a&amp;way</source>
        <translation>予定の値を取りやめる(&amp;W)</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1から %2</translation>
    </message>
    <message>
        <source>This is the default already.</source>
        <translation>すでに既定の値です。</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>予定の値はありません。</translation>
    </message>
    <message>
        <source>Took the value from %1 away.</source>
        <translation>%1からの値を取りやめました。</translation>
    </message>
</context>
<context>
    <name>banso::VisitForm</name>
    <message>
        <source>last %1 on %2</source>
        <translation>前回 %1(%2)</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>訪問: %1</translation>
    </message>
    <message>
        <source>Made for(&amp;M)</source>
        <translation>訪問の種類(&amp;M)</translation>
    </message>
    <message>
        <source>the next contact that was announced</source>
        <translation>前に約束した次回の連絡</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Seen with one&apos;s own eyes</source>
        <translation>現認</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>栄養</translation>
    </message>
    <message>
        <source>Day(&amp;D)</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>From(&amp;F)</source>
        <translation>いつから(&amp;F)</translation>
    </message>
    <message>
        <source>Until(&amp;U)</source>
        <translation>いつまで(&amp;U)</translation>
    </message>
    <message>
        <source>Where(&amp;W)</source>
        <translation>場所(&amp;W)</translation>
    </message>
    <message>
        <source>Met(&amp;E)</source>
        <translation>会った人(&amp;E)</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>様子と助言</translation>
    </message>
    <message>
        <source>Seen(&amp;S)</source>
        <translation>様子(&amp;S)</translation>
    </message>
    <message>
        <source>Advised(&amp;A)</source>
        <translation>助言(&amp;A)</translation>
    </message>
    <message>
        <source>Judgement(&amp;J)</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message>
        <source>Next contact(&amp;N)</source>
        <translation>次回(&amp;N)</translation>
    </message>
    <message>
        <source>What for(&amp;R)</source>
        <translation>次回の目的(&amp;R)</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>訪問を保存</translation>
    </message>
    <message>
        <source>%1: %2 g a day since %3</source>
        <translation>%1 %3 から1日あたり %2 g</translation>
    </message>
    <message>
        <source>The visit is corrected.</source>
        <translation>訪問の記録を訂正しました。</translation>
    </message>
    <message>
        <source>The visit is saved.</source>
        <translation>訪問を記録しました。</translation>
    </message>
</context>
<context>
    <name>banso::WorkingView</name>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>All good rows are taken over together. When you stop it, nothing has changed.</source>
        <translation>取り込める行をまとめて書き込みます。やめると、何も変わりません。</translation>
    </message>
    <message>
        <source>The file is only read. Nothing changes.</source>
        <translation>読んでいるだけです。何も変わりません。</translation>
    </message>
</context>
</TS>
