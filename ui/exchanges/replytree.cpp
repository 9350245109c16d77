#include "ui/exchanges/replytree.h"

#include "ui/shared/format.h"
#include "ui/shared/maskedvalue.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// What the documents say an endpoint may answer; only the optional ones are worth a word when
/// they are missing.
QStringList optionalFields(const QString &endpoint)
{
    if (endpoint.endsWith("oauth2/access_token"_L1)) {
        return {u"unionid"_s, u"is_snapshotuser"_s, u"errcode"_s};
    }
    if (endpoint.endsWith("sns/userinfo"_L1)) {
        return {u"unionid"_s, u"errcode"_s};
    }
    if (endpoint.endsWith("cgi-bin/user/info"_L1)) {
        return {u"unionid"_s, u"subscribe_time"_s};
    }
    return {};
}

QString shownValue(const QJsonValue &value)
{
    if (value.isString()) {
        return u'"' + value.toString() + u'"';
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 16);
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return u"null"_s;
}

bool isToken(const QString &key)
{
    return key == "access_token"_L1 || key == "refresh_token"_L1;
}

QStandardItem *cell(const QString &text, Token ink, const QPalette &palette, FontRole role)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setForeground(tokenColour(ink, palette));
    item->setFont(Theme::font(role));
    item->setToolTip(text);
    return item;
}

/// Rows with room for the buttons of a masked value.
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + Theme::scaled(12), qMax(size.height(), Theme::scaled(30))};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->rect.adjust(Theme::scaled(5), 0, 0, 0); // under the titles
    }
};

} // namespace

ReplyTree::ReplyTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RoomyRows(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTextElideMode(Qt::ElideRight);
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ReplyTree::copyValue);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void ReplyTree::set(const QString &endpoint, const ReplyReading &reading, Fetch fetch)
{
    m_endpoint = endpoint;
    m_reading = reading;
    m_fetch = std::move(fetch);
    retranslate();
}

void ReplyTree::retranslate()
{
    actions().constFirst()->setText(tr("Copy value"));
    setAccessibleName(tr("Fields of the reply"));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("Value"), tr("Says")});
    addFields(m_reading.fields);
    addAbsent();
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->resizeSection(1, Theme::scaled(240));
    header()->setStretchLastSection(true);
}

void ReplyTree::addFields(const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Token ink = it.value().isDouble() ? Token::PartScope : Token::PartOption;
        m_model->appendRow(
            {cell(it.key(), Token::PartState, palette(), FontRole::Mono),
             cell(shownValue(it.value()), ink, palette(), FontRole::Mono),
             cell(remark(it.key(), it.value()), Token::Text2, palette(), FontRole::Secondary)});
        if (m_fetch && isToken(it.key())) {
            addMask(m_model->rowCount() - 1, it.key());
        }
    }
}

void ReplyTree::addMask(int row, const QString &key)
{
    const QModelIndex place = m_model->index(row, 1);
    auto *mask = new MaskedValue(viewport());
    mask->setAutoFillBackground(true);
    mask->setBackgroundRole(QPalette::Base);
    mask->set(m_reading.fields.value(key).toString(), [this, key] { return fetchToken(key); });
    connect(mask, &MaskedValue::failed, this, &ReplyTree::failed);
    m_model->itemFromIndex(place)->setText(QString()); // the mask stands there
    setIndexWidget(place, mask);
}

Async<Secret> ReplyTree::fetchToken(const QString &key)
{
    return andThen(m_fetch(), this,
                   [key, endpoint = m_endpoint](const QByteArray &body) -> Result<Secret> {
                       const ReplyReading whole = ExchangeDesk::readReply(endpoint, body, true);
                       const QString value = whole.fields.value(key).toString();
                       return value.isEmpty() ? Result<Secret>(fail(Fault::NotFound, key))
                                              : Result<Secret>(Secret(value));
                   });
}

void ReplyTree::addAbsent()
{
    // Not by the verdict: a masked token does not look like a token.
    if (m_reading.fields.isEmpty() || m_reading.errcode.value_or(0) != 0) {
        return;
    }
    for (const QString &key : optionalFields(m_endpoint)) {
        if (!m_reading.fields.contains(key)) {
            m_model->appendRow(
                {cell(key, Token::Text3, palette(), FontRole::Mono),
                 cell(tr("not sent"), Token::Text3, palette(), FontRole::Secondary),
                 cell(whyAbsent(key), Token::Text2, palette(), FontRole::Secondary)});
        }
    }
}

QString ReplyTree::remark(const QString &key, const QJsonValue &value) const
{
    if (key == "expires_in"_L1) {
        return tr("lives %1").arg(Format::left(value.toVariant().toLongLong() * 1000));
    }
    if (key == "scope"_L1) {
        return value.toString().contains("snsapi_userinfo"_L1)
                   ? tr("user info may be asked")
                   : tr("openid only; user info would answer 48001");
    }
    if (key == "is_snapshotuser"_L1) {
        return tr("snapshot page: openid and nickname may be invented");
    }
    if (key == "unionid"_L1) {
        return tr("the account is bound to an Open Platform account");
    }
    if ((key == "sex"_L1 && value.toVariant().toInt() == 0) ||
        ((key == "province"_L1 || key == "city"_L1 || key == "country"_L1) &&
         value.toString().isEmpty())) {
        return tr("the platform has not given this since 2021");
    }
    if (key == "refresh_token"_L1) {
        return tr("30 days from the first grant; a refresh does not begin them anew");
    }
    return {};
}

QString ReplyTree::whyAbsent(const QString &key) const
{
    if (key == "errcode"_L1) {
        return tr("absent or 0 is success");
    }
    if (key == "is_snapshotuser"_L1) {
        return tr("sent as 1 for snapshot users; without it usually a real person");
    }
    if (key == "unionid"_L1) {
        return m_endpoint.contains("oauth2"_L1)
                   ? tr("needs snsapi_userinfo and an account bound to an Open Platform account")
                   : tr("the account is not bound to an Open Platform account");
    }
    return tr("only for followers");
}

void ReplyTree::copyValue()
{
    const QModelIndex current = currentIndex();
    const QString key = current.siblingAtColumn(0).data().toString();
    if (m_reading.fields.contains(key)) { // else there is nothing to copy
        const QJsonValue value = m_reading.fields.value(key);
        QGuiApplication::clipboard()->setText(value.isString() ? value.toString()
                                                               : shownValue(value));
    }
}

} // namespace wxbind
