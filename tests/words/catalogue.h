#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

namespace wxbind::test {

/// One text of a .ts file. A plural has several forms, every other text has one.
struct CatalogueEntry
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    QStringList forms;
    bool plural = false;

    [[nodiscard]] QString key() const { return context + u": " + source + u" // " + comment; }
};

namespace catalogue {

inline void readTranslation(QXmlStreamReader &xml, CatalogueEntry &entry)
{
    entry.type = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!entry.plural) {
        entry.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        entry.forms.append(xml.readElementText());
    }
}

inline CatalogueEntry readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueEntry entry;
    entry.context = context;
    entry.plural = xml.attributes().hasAttribute(QLatin1StringView("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            readTranslation(xml, entry);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

inline void readContext(QXmlStreamReader &xml, QList<CatalogueEntry> &entries)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("name")) {
            name = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("message")) {
            entries.append(readMessage(xml, name));
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace catalogue

/// Every text of a .ts file; none when the file cannot be read to its end.
[[nodiscard]] inline QList<CatalogueEntry> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<CatalogueEntry> entries;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("context")) {
            catalogue::readContext(xml, entries);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<CatalogueEntry>() : entries;
}

} // namespace wxbind::test
