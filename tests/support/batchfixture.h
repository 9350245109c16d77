#pragma once

#include "core/console/batchdesk.h"
#include "core/store/attemptrepository.h"
#include "tests/support/deskworld.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace wxbind::test {

using namespace Qt::StringLiterals;

/// A batch desk with one account, and a folder for what it makes.
class BatchFixture
{
protected:
    struct World : DeskWorld
    {
        BatchDesk desk{parts};
    };
    std::unique_ptr<World> m_world;
    std::unique_ptr<QTemporaryDir> m_out;

    [[nodiscard]] Result<BatchPlan> judged(const QByteArray &csv, const QByteArray &logo = {})
    {
        BatchOrder order{m_world->account.appId, csv, {}, logo};
        order.common.scope = u"snsapi_userinfo"_s;
        return waitFor(m_world->desk.judge(order));
    }
    [[nodiscard]] BatchExport wish(const QString &name = u"links"_s) const
    {
        BatchExport one;
        one.folder = m_out->filePath(name);
        one.labels.title = u"Links of %1"_s;
        one.labels.language = u"en"_s;
        one.labels.page = u"%1/%2"_s;
        return one;
    }
    [[nodiscard]] QList<Attempt> stored()
    {
        return waitFor(m_world->database->read([](Connection &db) {
                   return AttemptRepository(db).list(AttemptQuery());
               }))
            .value();
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_out->filePath(u"links/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_out->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void leftNothing()
    {
        QCOMPARE(left(), QStringList());
        QCOMPARE(stored().size(), 0);
    }
};

} // namespace wxbind::test
