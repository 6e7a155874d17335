import os
from urllib.parse import parse_qsl, urlsplit

url = urlsplit(os.environ["DATABASE_URL"])
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": url.path.lstrip("/"),
        "USER": url.username,
        "PASSWORD": url.password,
        "HOST": dict(parse_qsl(url.query)).get("host") or url.hostname,
        "PORT": url.port,
        "CONN_MAX_AGE": None,
    }
}
SECRET_KEY = "for measuring"
ALLOWED_HOSTS = ["*"]
DEBUG = False
USE_TZ = True
INSTALLED_APPS = ["directory"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = os.environ["PEER"]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}
