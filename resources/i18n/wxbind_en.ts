<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wxbind::AccountChecks</name>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>%n thing wants a look.</numerusform>
            <numerusform>%n things want a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptWords</name>
    <message numerus="yes">
        <source>Its callback came %n times; only the first was acted on.</source>
        <translation>
            <numerusform>Its callback came %n time; only the first was acted on.</numerusform>
            <numerusform>Its callback came %n times; only the first was acted on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::BatchDialog</name>
    <message numerus="yes">
        <source>%n link(s) made. Every code was read back.</source>
        <translation>
            <numerusform>%n link made. Its code was read back.</numerusform>
            <numerusform>%n links made. Every code was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>Make %n link</numerusform>
            <numerusform>Make %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::CallbackChoice</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::CallbackPanel</name>
    <message numerus="yes">
        <source>%n callbacks with different codes, the newest first. Choose one.</source>
        <translation>
            <numerusform>%n callback. Choose it.</numerusform>
            <numerusform>%n callbacks with different codes, the newest first. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::Cli</name>
    <message numerus="yes">
        <source>No callback came within %n seconds.</source>
        <translation>
            <numerusform>No callback came within %n second.</numerusform>
            <numerusform>No callback came within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the newest; %n more callbacks stand in this text:</source>
        <translation>
            <numerusform>This is the newest; %n more callback stands in this text:</numerusform>
            <numerusform>This is the newest; %n more callbacks stand in this text:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n different codes; none was sent.</source>
        <translation>
            <numerusform>The text holds %n code; it was not sent.</numerusform>
            <numerusform>The text holds %n different codes; none was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::CodeWords</name>
    <message numerus="yes">
        <source>Seen %n times, last %1, %2, by %3.</source>
        <translation>
            <numerusform>Seen %n time, last %1, %2, by %3.</numerusform>
            <numerusform>Seen %n times, last %1, %2, by %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangesPage</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::FindingsCard</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::LinkCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, fix %n thing(s) first</source>
        <translation>
            <numerusform>Draft, fix %n thing first</numerusform>
            <numerusform>Draft, fix %n things first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::LinkFacts</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::MaskedValue</name>
    <message numerus="yes">
        <source>Hide, in %n second(s) by itself</source>
        <translation>
            <numerusform>Hide, in %n second by itself</numerusform>
            <numerusform>Hide, in %n seconds by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::OfferBar</name>
    <message numerus="yes">
        <source>The clipboard holds %n callbacks.</source>
        <translation>
            <numerusform>The clipboard holds %n callback.</numerusform>
            <numerusform>The clipboard holds %n callbacks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::QrResults</name>
    <message numerus="yes">
        <source>%n QR codes in this picture</source>
        <translation>
            <numerusform>%n QR code in this picture</numerusform>
            <numerusform>%n QR codes in this picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::Sequence</name>
    <message numerus="yes">
        <source>came %n times, the first one counts</source>
        <translation>
            <numerusform>came %n time, the first one counts</numerusform>
            <numerusform>came %n times, the first one counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::SheetDialog</name>
    <message numerus="yes">
        <source>All %n waiting link(s) of this account</source>
        <translation>
            <numerusform>All %n waiting link of this account</numerusform>
            <numerusform>All %n waiting links of this account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::UserPane</name>
    <message numerus="yes">
        <source>%n bindings</source>
        <translation>
            <numerusform>%n binding</numerusform>
            <numerusform>%n bindings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::VaultDialog</name>
    <message numerus="yes">
        <source>Given up after %n second(s); nothing is ever kept in clear instead.</source>
        <translation>
            <numerusform>Given up after %n second; nothing is ever kept in clear instead.</numerusform>
            <numerusform>Given up after %n seconds; nothing is ever kept in clear instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can restore it: when it is forgotten, the secrets must be entered again.</source>
        <translation>
            <numerusform>At least %n character. Nobody can restore it: when it is forgotten, the secrets must be entered again.</numerusform>
            <numerusform>At least %n characters. Nobody can restore it: when it is forgotten, the secrets must be entered again.</numerusform>
        </translation>
    </message>
</context>
</TS>
