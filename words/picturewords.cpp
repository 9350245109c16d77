#include "words/picturewords.h"

#include "core/model/picturefault.h"
#include "words/faultwords.h"

namespace wxbind {

namespace {

bool is(const Error &error, QStringView fault)
{
    return error.fault == Fault::Invalid && error.detail == fault;
}

} // namespace

QString PictureWords::message(const Error &error)
{
    if (is(error, picturefault::Empty)) {
        return tr("The picture is empty: there is not one byte in it.");
    }
    if (is(error, picturefault::NotAPicture)) {
        return tr("This is not a picture.");
    }
    if (is(error, picturefault::Unsupported)) {
        return tr("This is a picture of a format that cannot be read here.");
    }
    if (is(error, picturefault::CutOff)) {
        return tr("The picture is cut off or damaged.");
    }
    if (is(error, picturefault::TooLarge)) {
        return tr("The picture is too large: more than 64 MB, or more pixels than a camera takes.");
    }
    return error.fault == Fault::NotFound ? tr("There is no such file.")
                                          : FaultWords::message(error);
}

QString PictureWords::fix(const Error &error)
{
    if (is(error, picturefault::Empty) || is(error, picturefault::CutOff)) {
        return tr("Fetch it once more; the transfer may have stopped half-way.");
    }
    if (is(error, picturefault::NotAPicture)) {
        return tr("Give a PNG, JPEG, GIF or BMP file, or paste a screenshot.");
    }
    if (is(error, picturefault::Unsupported)) {
        return tr("Save it as PNG or JPEG, or take a screenshot of it.");
    }
    if (is(error, picturefault::TooLarge)) {
        return tr("Cut out the part with the QR code and give that.");
    }
    return error.fault == Fault::NotFound ? tr("Check the name of the file.")
                                          : FaultWords::fix(error);
}

QString PictureWords::noCode()
{
    return tr("No QR code in this picture.");
}

QString PictureWords::noCodeFix()
{
    return tr("Have the whole code in it with its white edge, sharp, each of its squares at least "
              "two pixels wide; best is a screenshot instead of a photo.");
}

} // namespace wxbind
