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
    <name>WindowWords</name>
    <message>
        <source>The work stopped at a fault of the program, and nothing was changed. Tell the administrator these words: %1</source>
        <translation>プログラムの不具合で処理が止まりました。何も変更されていません。管理者に次の内容を伝えてください：%1</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Look whether the folder exists and can be written to.</source>
        <translation>画像「%1」を書き込めません。フォルダーがあり、書き込めるかお確かめください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This was not possible (%1).</source>
        <translation>処理できませんでした（%1）。</translation>
    </message>
</context>
</TS>
