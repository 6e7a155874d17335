from app.kit.privacy import Keeper, nothing, nothing_to_forget

KEEPER = Keeper("calendar", "放假安排录入", frozenset({"calendar_years"}), nothing, nothing_to_forget)
