#include "core/sandbox/person.h"

#include <QFile>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sandbox was built without its people: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QList<Person> namedPeople()
{
    QList<Person> people;
    const QList<QByteArray> lines = resource(u"people.tsv"_s).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 5) {
            continue;
        }
        Person person;
        person.key = cells[0];
        person.nickname = unescaped(cells[1]);
        person.follower = cells[2] == "1";
        person.united = cells[3] == "1";
        person.snapshot = cells[4] == "snapshot";
        person.banned = cells[4] == "banned";
        people.append(person);
    }
    return people;
}

class NameMaker final
{
public:
    NameMaker()
    {
        const QList<QByteArray> lines = resource(u"madeup.tsv"_s).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() == 2) {
                (cells[0] == "surname" ? m_surnames : m_givenNames) = cells[1].split(' ');
            }
        }
    }

    [[nodiscard]] QByteArray name(quint32 number) const
    {
        const auto surnames = static_cast<quint32>(m_surnames.size());
        const auto givenNames = static_cast<quint32>(m_givenNames.size());
        return m_surnames[number % surnames] + m_givenNames[number / surnames % givenNames];
    }

private:
    QList<QByteArray> m_surnames;
    QList<QByteArray> m_givenNames;
};

Person madeUp(int index, const NameMaker &names, const IdMaker &ids)
{
    Person person;
    person.key = "user" + QByteArray::number(index + 1).rightJustified(5, '0');
    const quint32 chance = ids.number("person/" + person.key);
    person.nickname = names.name(chance);
    person.follower = chance >> 8 & 7;
    person.united = chance >> 12 & 3;
    return person;
}

} // namespace

QByteArray unescaped(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x') {
            out += QByteArray::fromHex(text.sliced(i + 2, 2).toByteArray());
            i += 3;
        } else if (text[i] == '\\' && i + 1 < text.size()) {
            out += text[++i];
        } else {
            out += text[i];
        }
    }
    return out;
}

QList<Person> makePeople(int count, const IdMaker &ids)
{
    QList<Person> people = namedPeople();
    const NameMaker names;
    people.reserve(qMax(count, 0));
    for (int index = static_cast<int>(people.size()); index < count; ++index) {
        people.append(madeUp(index, names, ids));
    }
    people.resize(qMin(people.size(), qMax(count, 1)));
    for (Person &person : people) {
        // some day in 2021 to 2024
        person.followedAt = 1609459200 + ids.number("followed/" + person.key) % 126230400;
    }
    return people;
}

} // namespace wxbind::sandbox
