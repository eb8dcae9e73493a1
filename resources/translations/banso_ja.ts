<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
    <name>CommandContext</name>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード：</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>banso-cli [--db FILE|postgresql://…] [--today DATE] [--as STAFF] [--format table|csv|json] COMMAND …

</source>
        <translation>banso-cli [--db ファイル|postgresql://…] [--today 日付] [--as 職員] [--format table|csv|json] コマンド …

</translation>
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
    <name>Init</name>
    <message>
        <source>Makes a new register and its administrator (password from BANSO_PASSWORD or asked for).</source>
        <translation>新しい台帳とその管理者を作ります（パスワードは BANSO_PASSWORD から、なければ尋ねます）。</translation>
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
    <name>NumberWords</name>
    <message>
        <source>¥%1</source>
        <extracomment>An amount of money in yen.</extracomment>
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your role does not include this: %1. Ask a colleague who may, or the administrator.</source>
        <translation>あなたの役割では次の操作ができません：%1。権限のある職員か管理者に依頼してください。</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>This was not possible (%1).</source>
        <translation>処理できませんでした（%1）。</translation>
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
    <name>banso::ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>選んでください</translation>
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
    <name>banso::EraDateField</name>
    <message>
        <source>for example R8.11.22, 20261122, T for today</source>
        <translation>例：R8.11.22、20261122、T（今日）</translation>
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
    <name>banso::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
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
    <name>banso::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>画面</translation>
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
</TS>
