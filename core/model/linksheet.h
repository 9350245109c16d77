#pragma once

#include "core/model/qrmatrix.h"

#include <QList>
#include <QPair>
#include <QString>

namespace wxbind {

enum class SheetPaper
{
    A4,
    Letter,
};

inline constexpr int kMostPerPage = 12;

/// The words of a card and a page, in the operator's language; made by SheetWords.
struct SheetLabels
{
    QString scan;    ///< under the code: what to scan it with
    QString sandbox; ///< after the account's name, where it is no real one
    QString scope;
    QString goodUntil;
    QString note;
    QString link; ///< before the attempt's number
    QString page; ///< "Page %1 of %2"
    QString address;
    QString title; ///< of a page of links, %1 is the account
    QString account;
    QString count;
    QString made;
    QString language; ///< "en", "zh-CN"
};

/// One link as it is handed out on paper.
struct SheetCard
{
    QrMatrix qr;
    QString title;                         ///< the account's name
    QString number = {};                   ///< the attempt's, "#4135"; empty before it has one
    QString subtitle;                      ///< its appid
    QString caption;                       ///< under the code
    QList<QPair<QString, QString>> fields; ///< label and value; the last may take several lines
};

struct LinkSheet
{
    SheetPaper paper = SheetPaper::A4;
    int perPage = 6; ///< 1 to kMostPerPage
    QList<SheetCard> cards;
    QString pageLabel; ///< SheetLabels::page
};

/// A code that would come out too small to be read.
struct SheetMisfit
{
    qsizetype card = 0;  ///< counted from 1
    double module = 0;   ///< millimetres
    int mostPerPage = 0; ///< with which it could be read; 0: with none
};

} // namespace wxbind
