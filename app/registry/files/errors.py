from app.kit.errors import Conflict, Invalid, NotFound, TooLarge


class FileNotFound(NotFound, code=404301, zh="文件不存在，或您无权查看"):
    """There is no such file, or it is out of your sight."""


class FileInUse(Conflict, code=409301, zh="文件已用于其他内容，请重新上传"):
    """The file belongs to something else already: upload it again."""


class FileRefused(Invalid, code=422301, zh="不支持这种文件：请上传图片、PDF、Word 或 Excel 文件"):
    """Not a kind of file we take: a picture, PDF, Word or Excel file, please, and a sound one."""


class PictureTooLarge(TooLarge, code=413301, zh="图片尺寸过大"):
    """The picture has more pixels than we can look at."""
