"""The outside world: `python -m tests.proof.outside PORT` speaks as WeChat does, as on the demo."""

import sys

import uvicorn

from app.demo.wechat import stand_in

if __name__ == "__main__":
    uvicorn.run(stand_in(), port=int(sys.argv[1]), log_level="error", access_log=False)
