from pydantic import Field

from app.across.notices.subscriptions.models import Answer
from app.kit.schema import Input, Output


class SubscriptionRead(Output):
    template: str = Field(examples=["bookings"])
    template_id: str | None = Field(
        description="For wx.requestSubscribeMessage; null where none was set up.", examples=["8Hf…"]
    )
    title: str = Field(examples=["场地预约结果"])
    left: int = Field(description="How many messages you have agreed to and not had yet.", examples=[1])


class AnswerWrite(Input):
    template_id: str = Field(min_length=1, max_length=64, examples=["8Hf…"])
    answer: Answer


class SubscriptionsCreate(Input):
    answers: list[AnswerWrite] = Field(
        min_length=1, max_length=5, description="What wx.requestSubscribeMessage said of each template."
    )
