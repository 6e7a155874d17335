"""Generated from openapi/openapi.json by `make clients`: change the contract, not this file."""
from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Protocol, Unpack

from linli_client.answers import Options, Page
from linli_client.shapes import *

OPERATIONS: Mapping[str, str] = {
    "abort_visit": "POST /nursing/orders/{order_id}/abort k",
    "accept_correction": "POST /corrections/{correction_id}/accept k",
    "accept_mediation": "POST /mediation/cases/{case_id}/accept k",
    "accept_merchant": "POST /merchants/{merchant_id}/accept k",
    "accept_nursing_order": "POST /nursing/orders/{order_id}/accept k",
    "accept_order": "POST /orders/{door_order_id}/accept k",
    "accept_own_order": "POST /merchant/orders/{door_order_id}/accept k",
    "acknowledge_alarm": "POST /alarms/{alarm_id}/acknowledge k",
    "add_canned_answer": "POST /places/{code}/canned-answers k",
    "add_household": "POST /places/{code}/households k",
    "add_item": "POST /places/{code}/catalogs/{name}/items k",
    "add_leave": "POST /nursing/nurses/{nurse_id}/leaves k",
    "add_mediation_party": "POST /mediation/cases/{case_id}/parties k",
    "add_nurse": "POST /nursing/providers/{provider_id}/nurses k",
    "add_nursing_consent_text": "POST /nursing/providers/{provider_id}/consent-texts k",
    "add_resident": "POST /places/{code}/residents k",
    "answer_follow_ups": "POST /nursing/orders/{order_id}/follow-ups k",
    "appeal_no_show": "POST /bookings/{booking_id}/appeal k",
    "apply_as_merchant": "POST /places/{code}/merchants k",
    "apply_for_mediation": "POST /places/{code}/mediation/cases k",
    "appoint_proxy": "POST /me/proxies k",
    "approve_arrival": "POST /nursing/orders/{order_id}/arrival-overrides k",
    "approve_booking": "POST /bookings/{booking_id}/approve k",
    "approve_claim": "POST /claims/{claim_id}/approve k",
    "approve_clearance": "POST /clearances/{clearance_id}/approve k",
    "approve_merchant": "POST /merchants/{merchant_id}/approve k",
    "archive_mediation": "POST /mediation/cases/{case_id}/archive k",
    "arrive_at_door": "POST /nursing/orders/{order_id}/arrive k",
    "arrive_for_order": "POST /orders/{door_order_id}/arrive k",
    "arrive_for_own_order": "POST /merchant/orders/{door_order_id}/arrive k",
    "ask_for_cleaning": "POST /venues/{venue_id}/cleanings k",
    "ask_for_clearance": "POST /places/{code}/clearances k",
    "ask_for_correction": "POST /me/corrections k",
    "ask_to_serve": "POST /merchants/{merchant_id}/places k",
    "assess_mediation": "PUT /mediation/cases/{case_id}/risk",
    "assess_nursing_order": "POST /nursing/orders/{order_id}/assess k",
    "assign_duty": "POST /places/{code}/duties k",
    "begin_own_conformance": "POST /merchant/webhook-endpoints/{endpoint_id}/conformance k",
    "book_venue": "POST /venues/{venue_id}/bookings k",
    "buy_nursing_package": "POST /nursing/packages/{package_id}/purchases k",
    "call_back_rater": "POST /mediation/cases/{case_id}/ratings/{rating_id}/call-back k",
    "call_for_help": "POST /nursing/orders/{order_id}/sos k",
    "call_off_draw": "POST /draws/{draw_id}/call-off k",
    "cancel_booking": "POST /bookings/{booking_id}/cancel k",
    "cancel_nursing_order": "POST /nursing/orders/{order_id}/cancel k",
    "cancel_nursing_purchase": "POST /nursing/purchases/{purchase_id}/cancel k",
    "cancel_order": "POST /orders/{door_order_id}/cancel k",
    "change_canned_answer": "PUT /canned-answers/{canned_answer_id}",
    "change_item": "PUT /catalog-items/{item_id}",
    "change_me": "PUT /me",
    "change_merchant": "PUT /merchants/{merchant_id}",
    "change_nurse": "PUT /nursing/nurses/{nurse_id}",
    "change_resident": "PUT /residents/{resident_id}",
    "change_series": "PUT /series/{series_id}",
    "change_venue": "PUT /venues/{venue_id}",
    "check_in_booking": "POST /bookings/{booking_id}/check-in k",
    "check_out_booking": "POST /bookings/{booking_id}/check-out k",
    "claim_offer": "POST /offers/{offer_id}/claim k",
    "claim_waited_slot": "POST /waitlist/{wait_id}/claim k",
    "close_alarm": "POST /alarms/{alarm_id}/close k",
    "close_incident": "POST /nursing/incidents/{incident_id}/close k",
    "close_nursing_order": "POST /nursing/orders/{order_id}/close k",
    "close_venue": "POST /venues/{venue_id}/closures k",
    "compare_day": "POST /payments/bills k",
    "complete_visit": "POST /nursing/orders/{order_id}/complete k",
    "confirm_agreement": "POST /mediation/cases/{case_id}/confirmation k",
    "confirm_grant": "POST /grants/{grant_id}/confirm k",
    "confirm_listing_report": "POST /listing-reports/{listing_report_id}/confirm k",
    "confirm_offers": "POST /merchant/offers/confirm k",
    "confirm_offers_as_person": "POST /merchants/{merchant_id}/offers/confirm k",
    "confirm_order": "POST /orders/{door_order_id}/confirm k",
    "confirm_paper": "POST /merchants/{merchant_id}/papers/{paper_id}/confirm k",
    "confirm_report": "POST /offer-reports/{report_id}/confirm k",
    "consent_to_nursing": "POST /nursing/orders/{order_id}/consent k",
    "count_mediations": "GET /places/{code}/mediation/statistics",
    "count_prevented": "PUT /mediation/cases/{case_id}/prevented",
    "count_unread_messages": "GET /me/booking-messages",
    "create_series": "POST /venues/{venue_id}/series k",
    "decide_appeal": "POST /bookings/{booking_id}/decide-appeal k",
    "decide_objection": "POST /mediation/cases/{case_id}/objections/{objection_id}/decide k",
    "decline_nursing_order": "POST /nursing/orders/{order_id}/decline k",
    "decline_order": "POST /orders/{door_order_id}/decline k",
    "decline_own_order": "POST /merchant/orders/{door_order_id}/decline k",
    "delete_endpoint": "DELETE /webhook-endpoints/{endpoint_id}",
    "delete_item": "DELETE /catalog-items/{item_id}",
    "delete_own_endpoint": "DELETE /merchant/webhook-endpoints/{endpoint_id}",
    "depart_for_order": "POST /orders/{door_order_id}/depart k",
    "depart_for_own_order": "POST /merchant/orders/{door_order_id}/depart k",
    "depart_for_visit": "POST /nursing/orders/{order_id}/depart k",
    "disable_endpoint": "POST /webhook-endpoints/{endpoint_id}/disable k",
    "disable_own_endpoint": "POST /merchant/webhook-endpoints/{endpoint_id}/disable k",
    "disclose_conflict": "POST /mediation/cases/{case_id}/disclosures k",
    "dismiss_damage": "POST /damages/{damage_id}/dismiss k",
    "dismiss_listing_report": "POST /listing-reports/{listing_report_id}/dismiss k",
    "dismiss_report": "POST /offer-reports/{report_id}/dismiss k",
    "dismiss_worker": "DELETE /workers/{worker_id}",
    "dispatch_nursing_order": "POST /nursing/orders/{order_id}/dispatch k",
    "dispute_nursing_order": "POST /nursing/orders/{order_id}/dispute k",
    "dispute_order": "POST /orders/{door_order_id}/dispute k",
    "dispute_own_order": "POST /merchant/orders/{door_order_id}/dispute k",
    "download_agreement": "GET /mediation/cases/{case_id}/agreement.docx b",
    "download_mediation_file": "GET /mediation/cases/{case_id}/file.zip b",
    "download_template": "GET /places/{code}/mediation/templates/{template}.docx b",
    "draft_agreement": "POST /mediation/cases/{case_id}/agreement k",
    "drop_canned_answer": "DELETE /canned-answers/{canned_answer_id}",
    "drop_cleaning": "POST /cleanings/{cleaning_id}/drop k",
    "enable_endpoint": "POST /webhook-endpoints/{endpoint_id}/enable k",
    "enable_own_endpoint": "POST /merchant/webhook-endpoints/{endpoint_id}/enable k",
    "end_all_sessions": "DELETE /me/sessions",
    "end_duty": "DELETE /duties/{duty_id}",
    "end_favour_in_draws": "DELETE /residents/{resident_id}/draw-favour",
    "end_grant": "DELETE /grants/{grant_id}",
    "end_leave": "DELETE /nursing/nurses/{nurse_id}/leaves/{leave_id}",
    "end_proxy": "POST /proxies/{proxy_id}/end k",
    "end_series": "DELETE /series/{series_id}",
    "end_serving": "POST /merchants/{merchant_id}/places/{code}/end k",
    "end_session": "DELETE /me/sessions/{session_id}",
    "enter_draw": "POST /draws/{draw_id}/tickets k",
    "enter_endpoint_at": "POST /places/{code}/webhook-endpoints",
    "enter_endpoint_for": "POST /organisations/{organisation_id}/webhook-endpoints",
    "enter_nursing_provider": "POST /nursing/providers k",
    "enter_own_endpoint": "POST /merchant/webhook-endpoints",
    "export_households": "GET /places/{code}/households/export.xlsx b",
    "export_merchants": "GET /places/{code}/merchants.xlsx b",
    "export_my_data": "GET /me/data",
    "export_residents": "GET /places/{code}/residents/export.xlsx b",
    "export_staff": "GET /places/{code}/grants/export.xlsx b",
    "extend_mediation": "POST /mediation/cases/{case_id}/extend k",
    "favour_in_draws": "PUT /residents/{resident_id}/draw-favour",
    "finish_cleaning": "POST /cleanings/{cleaning_id}/finish k",
    "finish_order": "POST /orders/{door_order_id}/done k",
    "finish_own_order": "POST /merchant/orders/{door_order_id}/done k",
    "forget_me": "DELETE /me",
    "forget_resident": "POST /residents/{resident_id}/forget k",
    "found_organisation": "POST /places/{code}/organisations k",
    "give_back_cleaning": "POST /cleanings/{cleaning_id}/give-back k",
    "give_back_nursing_order": "POST /nursing/orders/{order_id}/give-back k",
    "give_consent": "POST /me/consents k",
    "give_mediation_consent": "POST /mediation/cases/{case_id}/consents k",
    "give_phone": "POST /me/phone",
    "give_role": "POST /places/{code}/grants k",
    "give_role_inside": "POST /organisations/{organisation_id}/grants k",
    "grant_revisits": "POST /nursing/orders/{order_id}/revisits k",
    "hand_in_paper": "POST /merchants/{merchant_id}/papers k",
    "hand_mediation_back": "POST /mediation/cases/{case_id}/hand-back k",
    "hire_worker": "POST /merchants/{merchant_id}/workers k",
    "hold_session": "POST /mediation/cases/{case_id}/sessions k",
    "hold_slot": "POST /venues/{venue_id}/holds k",
    "identify_patient": "POST /nursing/orders/{order_id}/identify k",
    "import_residents": "POST /places/{code}/residents/import kf",
    "import_staff": "POST /places/{code}/grants/import kf",
    "investigate_incident": "POST /nursing/incidents/{incident_id}/investigate k",
    "join_visit": "POST /visits/{door_visit_id}/join k",
    "join_waitlist": "POST /venues/{venue_id}/waitlist k",
    "lay_down_nursing_rules": "POST /nursing/providers/{provider_id}/offerings k",
    "lay_down_nursing_terms": "POST /nursing/providers/{provider_id}/terms k",
    "leave_waitlist": "POST /waitlist/{wait_id}/decline k",
    "let_serve": "POST /merchants/{merchant_id}/places/{code}/approve k",
    "lift_closure": "DELETE /closures/{closure_id}",
    "link_resident": "POST /residents/{resident_id}/link k",
    "list_alarms": "GET /places/{code}/alarms",
    "list_alternatives": "GET /bookings/{booking_id}/alternatives",
    "list_bills": "GET /payments/bills",
    "list_booking_messages": "GET /bookings/{booking_id}/messages",
    "list_bookings": "GET /places/{code}/bookings",
    "list_bookings_of_venue": "GET /venues/{venue_id}/bookings",
    "list_calls": "GET /places/{code}/calls",
    "list_candidates": "GET /nursing/orders/{order_id}/candidates",
    "list_canned_answers": "GET /places/{code}/canned-answers",
    "list_catalogs": "GET /places/{code}/catalogs",
    "list_children": "GET /places/{code}/children",
    "list_claims": "GET /places/{code}/claims",
    "list_cleanings": "GET /places/{code}/cleanings",
    "list_clearances": "GET /places/{code}/clearances",
    "list_closures": "GET /venues/{venue_id}/closures",
    "list_confirmations": "GET /mediation/cases/{case_id}/confirmation",
    "list_conformance": "GET /webhook-endpoints/{endpoint_id}/conformance",
    "list_consent_texts": "GET /consent-texts",
    "list_consents": "GET /me/consents",
    "list_corrections": "GET /places/{code}/corrections",
    "list_damages": "GET /venues/{venue_id}/damages",
    "list_deliveries": "GET /webhook-endpoints/{endpoint_id}/deliveries",
    "list_differences": "GET /payments/differences",
    "list_disclosures": "GET /mediation/cases/{case_id}/disclosures",
    "list_draws": "GET /venues/{venue_id}/draws",
    "list_duties": "GET /places/{code}/duties",
    "list_endpoints_at": "GET /places/{code}/webhook-endpoints",
    "list_endpoints_of": "GET /organisations/{organisation_id}/webhook-endpoints",
    "list_evidence": "GET /mediation/cases/{case_id}/evidence",
    "list_facilities": "GET /places/{code}/facilities",
    "list_facilities_of": "GET /merchants/{merchant_id}/facilities",
    "list_follow_ups": "GET /nursing/orders/{order_id}/follow-ups",
    "list_grants": "GET /places/{code}/grants",
    "list_households": "GET /places/{code}/households",
    "list_items": "GET /places/{code}/catalog-items",
    "list_keys": "GET /organisations/{organisation_id}/keys",
    "list_leaves": "GET /nursing/nurses/{nurse_id}/leaves",
    "list_listing_reports": "GET /places/{code}/listing-reports",
    "list_looks": "GET /mediation/cases/{case_id}/looks",
    "list_magic_values": "GET /sandbox/values",
    "list_mediation_consents": "GET /mediation/cases/{case_id}/consents",
    "list_mediation_follow_ups": "GET /mediation/cases/{case_id}/follow-ups",
    "list_mediation_messages": "GET /mediation/cases/{case_id}/messages",
    "list_mediation_ratings": "GET /mediation/cases/{case_id}/ratings",
    "list_mediations": "GET /places/{code}/mediation/cases",
    "list_mediators": "GET /mediation/cases/{case_id}/mediators",
    "list_members": "GET /organisations/{organisation_id}/grants",
    "list_merchants": "GET /places/{code}/merchants",
    "list_my_accesses": "GET /me/accesses",
    "list_my_alarms": "GET /me/alarms",
    "list_my_bookings": "GET /me/bookings",
    "list_my_claims": "GET /me/claims",
    "list_my_corrections": "GET /me/corrections",
    "list_my_coupons": "GET /me/coupons",
    "list_my_draw_tickets": "GET /me/draw-tickets",
    "list_my_merchants": "GET /me/merchants",
    "list_my_nursing_orders": "GET /me/nursing-orders",
    "list_my_nursing_purchases": "GET /me/nursing-purchases",
    "list_my_offers": "GET /me/nursing-offers",
    "list_my_orders": "GET /me/orders",
    "list_my_payments": "GET /me/payments",
    "list_my_proxies": "GET /me/proxies",
    "list_my_reveals": "GET /me/reveals",
    "list_my_waits": "GET /me/waitlist",
    "list_notes": "GET /mediation/cases/{case_id}/notes",
    "list_notices": "GET /me/notices",
    "list_nurses": "GET /nursing/providers/{provider_id}/nurses",
    "list_nursing_incidents": "GET /nursing/providers/{provider_id}/incidents",
    "list_nursing_looks": "GET /nursing/orders/{order_id}/looks",
    "list_nursing_offerings": "GET /nursing/providers/{provider_id}/offerings",
    "list_nursing_packages": "GET /nursing/providers/{provider_id}/packages",
    "list_nursing_providers": "GET /places/{code}/nursing/providers",
    "list_nursing_slots": "GET /places/{code}/nursing/slots",
    "list_nursing_terms": "GET /nursing/providers/{provider_id}/terms",
    "list_objections": "GET /mediation/cases/{case_id}/objections",
    "list_offer_reports": "GET /places/{code}/offer-reports",
    "list_offer_reviews": "GET /places/{code}/offer-reviews",
    "list_offers": "GET /places/{code}/offers",
    "list_offers_of_merchant": "GET /merchants/{merchant_id}/offers",
    "list_open_visits": "GET /me/visits",
    "list_orders_at": "GET /places/{code}/orders",
    "list_orders_of_provider": "GET /nursing/providers/{provider_id}/orders",
    "list_orders_of_shop": "GET /merchants/{merchant_id}/orders",
    "list_organisations": "GET /places/{code}/organisations",
    "list_own_conformance": "GET /merchant/webhook-endpoints/{endpoint_id}/conformance",
    "list_own_deliveries": "GET /merchant/webhook-endpoints/{endpoint_id}/deliveries",
    "list_own_endpoints": "GET /merchant/webhook-endpoints",
    "list_own_keys": "GET /merchant/keys",
    "list_own_offers": "GET /merchant/offers",
    "list_own_orders": "GET /merchant/orders",
    "list_payments": "GET /places/{code}/payments",
    "list_privacy_rules": "GET /privacy-rules",
    "list_proxies": "GET /residents/{resident_id}/proxies",
    "list_purchases_of_provider": "GET /nursing/providers/{provider_id}/purchases",
    "list_residents": "GET /places/{code}/residents",
    "list_sessions": "GET /me/sessions",
    "list_sessions_of_mediation": "GET /mediation/cases/{case_id}/sessions",
    "list_shelf": "GET /merchants/{merchant_id}/shelf",
    "list_slots": "GET /venues/{venue_id}/slots",
    "list_standings": "GET /places/{code}/merchant-standings",
    "list_subscriptions": "GET /me/subscriptions",
    "list_todo": "GET /me/todo",
    "list_venues": "GET /places/{code}/venues",
    "list_visit_entries": "GET /nursing/purchases/{purchase_id}/entries",
    "list_waits_of_venue": "GET /venues/{venue_id}/waitlist",
    "list_webhook_events": "GET /webhook-events",
    "list_workers": "GET /merchants/{merchant_id}/workers",
    "make_calendar_link": "POST /me/calendar-link",
    "make_claim": "POST /me/claims k",
    "make_key": "POST /organisations/{organisation_id}/keys",
    "make_nursing_order": "POST /nursing/orders k",
    "make_own_key": "POST /merchant/keys",
    "mark_notice_read": "POST /me/notices/{notice_id}/read k",
    "measure_vitals": "POST /nursing/orders/{order_id}/vitals k",
    "miss_order": "POST /orders/{door_order_id}/no-show k",
    "miss_own_order": "POST /merchant/orders/{door_order_id}/no-show k",
    "move_resident_away": "POST /residents/{resident_id}/move-away k",
    "move_resident_in": "POST /residents/{resident_id}/move-in k",
    "name_mediation_duty": "PUT /places/{code}/mediation/duty",
    "name_mediator": "POST /mediation/cases/{case_id}/mediators k",
    "note_follow_up": "POST /mediation/cases/{case_id}/follow-ups k",
    "note_missed": "POST /calls/{call_id}/miss k",
    "note_performance": "POST /mediation/cases/{case_id}/performances k",
    "note_resident_deceased": "POST /residents/{resident_id}/deceased k",
    "note_subscriptions": "POST /me/subscriptions k",
    "note_told": "POST /calls/{call_id}/tell k",
    "object_to_mediator": "POST /mediation/cases/{case_id}/objections k",
    "offer_nursing_package": "POST /nursing/providers/{provider_id}/packages k",
    "open_draw": "POST /venues/{venue_id}/draws k",
    "open_file": "GET /files/{file_id} b",
    "order_in_sandbox": "POST /merchant/sandbox/orders k",
    "order_to_the_door": "POST /merchants/{merchant_id}/orders k",
    "pause_facility": "POST /facilities/{facility_id}/pause k",
    "pause_mediation": "POST /mediation/cases/{case_id}/pause k",
    "pause_merchant": "POST /merchants/{merchant_id}/pause k",
    "pause_offer": "POST /offers/{offer_id}/pause k",
    "pause_visit": "POST /nursing/orders/{order_id}/pause k",
    "pay_nursing_order": "POST /nursing/orders/{order_id}/pay",
    "pay_nursing_purchase": "POST /nursing/purchases/{purchase_id}/pay",
    "pay_order": "POST /orders/{door_order_id}/pay",
    "print_service_card": "GET /places/{code}/service-card.pdf b",
    "print_service_list": "GET /places/{code}/catalogs/{name}/list.pdf b",
    "print_slips": "GET /places/{code}/calls/slips.html b",
    "publish_item": "POST /catalog-items/{item_id}/publish k",
    "publish_offer": "POST /offers/{offer_id}/publish k",
    "push_offers": "POST /merchant/offers/bulk k",
    "push_offers_as_person": "POST /merchants/{merchant_id}/offers/bulk k",
    "push_sheet": "POST /merchants/{merchant_id}/offers/sheet kf",
    "put_facility": "PUT /merchants/{merchant_id}/facilities/{kind}",
    "put_offer": "PUT /merchant/offers/{external_id}",
    "put_offer_as_person": "PUT /merchants/{merchant_id}/offers/{external_id}",
    "rate_mediation": "POST /mediation/cases/{case_id}/ratings k",
    "rate_order": "POST /orders/{door_order_id}/rate k",
    "read_agreement": "GET /mediation/cases/{case_id}/agreement",
    "read_alarm": "GET /alarms/{alarm_id}",
    "read_alarm_timeline": "GET /alarms/{alarm_id}/timeline",
    "read_booking": "GET /bookings/{booking_id}",
    "read_booking_messages": "POST /bookings/{booking_id}/messages/read k",
    "read_booking_timeline": "GET /bookings/{booking_id}/timeline",
    "read_calendar": "GET /calendar/{year}",
    "read_calendar_link": "GET /me/calendar-link",
    "read_catalog": "GET /places/{code}/catalogs/{name}",
    "read_claim_timeline": "GET /claims/{claim_id}/timeline",
    "read_cleaning": "GET /cleanings/{cleaning_id}",
    "read_clearance_timeline": "GET /clearances/{clearance_id}/timeline",
    "read_committee": "GET /places/{code}/mediation/committee",
    "read_correction_timeline": "GET /corrections/{correction_id}/timeline",
    "read_damage": "GET /damages/{damage_id}",
    "read_delivery": "GET /deliveries/{delivery_id}",
    "read_door_code": "GET /venues/{venue_id}/door-code",
    "read_draw": "GET /draws/{draw_id}",
    "read_draw_ticket": "GET /draw-tickets/{ticket_id}",
    "read_duty": "GET /places/{code}/duty",
    "read_endpoint": "GET /webhook-endpoints/{endpoint_id}",
    "read_facility": "GET /facilities/{facility_id}",
    "read_facility_timeline": "GET /facilities/{facility_id}/timeline",
    "read_file_index": "GET /mediation/cases/{case_id}/file",
    "read_household": "GET /households/{household_id}",
    "read_incident_timeline": "GET /nursing/incidents/{incident_id}/timeline",
    "read_item": "GET /catalog-items/{item_id}",
    "read_item_timeline": "GET /catalog-items/{item_id}/timeline",
    "read_me": "GET /me",
    "read_mediation": "GET /mediation/cases/{case_id}",
    "read_mediation_timeline": "GET /mediation/cases/{case_id}/timeline",
    "read_merchant": "GET /merchants/{merchant_id}",
    "read_merchant_timeline": "GET /merchants/{merchant_id}/timeline",
    "read_my_calendar": "GET /calendars/{calendar_token}/bookings.ics b",
    "read_my_data": "GET /me/data.html b",
    "read_my_no_shows": "GET /me/no-shows",
    "read_nurse": "GET /nursing/nurses/{nurse_id}",
    "read_nurse_timeline": "GET /nursing/nurses/{nurse_id}/timeline",
    "read_nursing_consent_text": "GET /nursing/providers/{provider_id}/consent-texts/{version}",
    "read_nursing_order": "GET /nursing/orders/{order_id}",
    "read_nursing_order_timeline": "GET /nursing/orders/{order_id}/timeline",
    "read_nursing_provider": "GET /nursing/providers/{provider_id}",
    "read_nursing_purchase": "GET /nursing/purchases/{purchase_id}",
    "read_nursing_purchase_timeline": "GET /nursing/purchases/{purchase_id}/timeline",
    "read_nursing_visit": "GET /nursing/orders/{order_id}/visit",
    "read_offer": "GET /offers/{offer_id}",
    "read_offer_timeline": "GET /offers/{offer_id}/timeline",
    "read_offers_template": "GET /merchants/{merchant_id}/offers/template.xlsx b",
    "read_order": "GET /orders/{door_order_id}",
    "read_order_timeline": "GET /orders/{door_order_id}/timeline",
    "read_organisation": "GET /organisations/{organisation_id}",
    "read_own_delivery": "GET /merchant/deliveries/{delivery_id}",
    "read_own_endpoint": "GET /merchant/webhook-endpoints/{endpoint_id}",
    "read_own_merchant": "GET /merchant/me",
    "read_own_order": "GET /merchant/orders/{door_order_id}",
    "read_path": "GET /places/{code}/path",
    "read_payment": "GET /payments/{payment_id}",
    "read_payment_timeline": "GET /payments/{payment_id}/timeline",
    "read_place": "GET /places/{code}",
    "read_proxy_timeline": "GET /proxies/{proxy_id}/timeline",
    "read_push": "GET /merchant/pushes/{push_id}",
    "read_push_as_person": "GET /merchants/{merchant_id}/pushes/{push_id}",
    "read_resident": "GET /residents/{resident_id}",
    "read_resident_timeline": "GET /residents/{resident_id}/timeline",
    "read_residents_template": "GET /places/{code}/residents/template.xlsx b",
    "read_series": "GET /series/{series_id}",
    "read_staff_template": "GET /places/{code}/grants/template.xlsx b",
    "read_standing": "GET /merchants/{merchant_id}/standing",
    "read_venue": "GET /venues/{venue_id}",
    "read_venue_calendar": "GET /venues/{venue_id}/calendar.ics b",
    "read_venue_usage": "GET /venues/{venue_id}/usage",
    "read_versions": "GET /catalog-items/{item_id}/versions",
    "read_wait": "GET /waitlist/{wait_id}",
    "reapply_as_merchant": "POST /merchants/{merchant_id}/reapply k",
    "reassign_nursing_order": "POST /nursing/orders/{order_id}/reassign k",
    "record_proxy": "POST /residents/{resident_id}/proxies k",
    "redeem_as_server": "POST /merchant/claims/redeem k",
    "redeem_at_counter": "POST /merchants/{merchant_id}/claims/redeem k",
    "redirect_refund": "POST /refunds/{refund_id}/redirect k",
    "redo_mediation": "POST /mediation/cases/{case_id}/redo k",
    "refresh_tokens": "POST /auth/refresh",
    "refund_nursing_purchase": "POST /nursing/purchases/{purchase_id}/refund k",
    "refund_payment": "POST /payments/{payment_id}/refunds k",
    "refuse_clearance": "POST /clearances/{clearance_id}/refuse k",
    "refuse_correction": "POST /corrections/{correction_id}/refuse k",
    "refuse_mediation": "POST /mediation/cases/{case_id}/refuse k",
    "refuse_offer": "POST /offers/{offer_id}/refuse k",
    "refuse_paper": "POST /merchants/{merchant_id}/papers/{paper_id}/refuse k",
    "refuse_serving": "POST /merchants/{merchant_id}/places/{code}/refuse k",
    "rehearse_own_endpoint": "POST /merchant/webhook-endpoints/{endpoint_id}/rehearse k",
    "reinstate_nurse": "POST /nursing/nurses/{nurse_id}/reinstate k",
    "reject_booking": "POST /bookings/{booking_id}/reject k",
    "reject_claim": "POST /claims/{claim_id}/reject k",
    "reject_merchant": "POST /merchants/{merchant_id}/reject k",
    "release_alarm": "POST /alarms/{alarm_id}/release k",
    "renew_arrival_code": "POST /orders/{door_order_id}/new-code k",
    "reopen_mediation": "POST /mediation/cases/{case_id}/reopen k",
    "replace_roster": "PUT /nursing/nurses/{nurse_id}/roster",
    "replace_template": "POST /places/{code}/mediation/templates k",
    "replay_delivery": "POST /deliveries/{delivery_id}/replay k",
    "replay_own_delivery": "POST /merchant/deliveries/{delivery_id}/replay k",
    "report_damage": "POST /bookings/{booking_id}/damages k",
    "report_damage_found": "POST /venues/{venue_id}/damages k",
    "report_danger": "POST /mediation/cases/{case_id}/reports k",
    "report_facility": "POST /facilities/{facility_id}/reports k",
    "report_incident": "POST /nursing/orders/{order_id}/incidents k",
    "report_merchant": "POST /merchants/{merchant_id}/reports k",
    "report_nurse_absent": "POST /nursing/orders/{order_id}/nurse-absent k",
    "report_offer": "POST /offers/{offer_id}/reports k",
    "report_patient_absent": "POST /nursing/orders/{order_id}/patient-absent k",
    "reschedule_booking": "POST /bookings/{booking_id}/reschedule k",
    "reschedule_nursing_order": "POST /nursing/orders/{order_id}/reschedule k",
    "resolve_difference": "POST /payments/differences/{difference_id}/resolve k",
    "restore_facility": "POST /facilities/{facility_id}/restore k",
    "restore_merchant": "POST /merchants/{merchant_id}/restore k",
    "resume_mediation": "POST /mediation/cases/{case_id}/resume k",
    "resume_merchant": "POST /merchants/{merchant_id}/resume k",
    "resume_offer": "POST /offers/{offer_id}/resume k",
    "resume_visit": "POST /nursing/orders/{order_id}/resume k",
    "retry_refund": "POST /refunds/{refund_id}/retry k",
    "reveal_correction": "POST /corrections/{correction_id}/reveal",
    "reveal_mediation_party": "POST /mediation/cases/{case_id}/parties/{party_id}/reveal",
    "reveal_number": "POST /calls/{call_id}/number",
    "reveal_resident": "POST /residents/{resident_id}/reveal",
    "review_nursing_visit": "POST /nursing/orders/{order_id}/review k",
    "revoke_calendar_link": "DELETE /me/calendar-link",
    "revoke_clearance": "POST /clearances/{clearance_id}/revoke k",
    "revoke_key": "DELETE /organisations/{organisation_id}/keys/{key_id}",
    "revoke_own_key": "DELETE /merchant/keys/{key_id}",
    "rotate_own_secret": "POST /merchant/webhook-endpoints/{endpoint_id}/rotate",
    "rotate_secret": "POST /webhook-endpoints/{endpoint_id}/rotate",
    "say_about_booking": "POST /bookings/{booking_id}/messages k",
    "say_facility_today": "POST /facilities/{facility_id}/today k",
    "search_place": "GET /places/{code}/search",
    "search_residents": "POST /places/{code}/residents/search",
    "send_merchant_back": "POST /merchants/{merchant_id}/send-back k",
    "set_joint_price": "PUT /merchants/{merchant_id}/joint-price",
    "settle_damage": "POST /damages/{damage_id}/settle k",
    "show_evidence": "POST /mediation/cases/{case_id}/evidence k",
    "sign_agreement": "POST /mediation/cases/{case_id}/signatures k",
    "sign_in_with_wechat": "POST /auth/wechat",
    "sign_out": "POST /auth/logout",
    "start_visit": "POST /nursing/orders/{order_id}/start k",
    "submit_booking": "POST /bookings/{booking_id}/submit k",
    "submit_merchant": "POST /merchants/{merchant_id}/submit k",
    "submit_nursing_order": "POST /nursing/orders/{order_id}/submit k",
    "suspend_merchant": "POST /merchants/{merchant_id}/suspend k",
    "suspend_nurse": "POST /nursing/nurses/{nurse_id}/suspend k",
    "sync_visit": "POST /nursing/orders/{order_id}/sync k",
    "take_cleaning": "POST /cleanings/{cleaning_id}/take k",
    "take_offer_down": "POST /offers/{offer_id}/take-down k",
    "terminate_mediation": "POST /mediation/cases/{case_id}/terminate k",
    "test_endpoint": "POST /webhook-endpoints/{endpoint_id}/test k",
    "test_own_endpoint": "POST /merchant/webhook-endpoints/{endpoint_id}/test k",
    "thank_for_facility": "POST /facilities/{facility_id}/thanks k",
    "turn_away_at_door": "POST /nursing/orders/{order_id}/turn-away k",
    "unlink_resident": "DELETE /residents/{resident_id}/link",
    "uphold_order": "POST /orders/{door_order_id}/uphold k",
    "upload_file": "POST /files kf",
    "verify_own_signature": "POST /merchant/webhook-endpoints/{endpoint_id}/verify",
    "verify_signature": "POST /webhook-endpoints/{endpoint_id}/verify",
    "void_order": "POST /orders/{door_order_id}/void k",
    "withdraw_clearance": "POST /clearances/{clearance_id}/withdraw k",
    "withdraw_consent": "DELETE /me/consents/{purpose}",
    "withdraw_correction": "POST /corrections/{correction_id}/withdraw k",
    "withdraw_draw_ticket": "POST /draw-tickets/{ticket_id}/withdraw k",
    "withdraw_facility": "DELETE /merchants/{merchant_id}/facilities/{kind}",
    "withdraw_item": "POST /catalog-items/{item_id}/withdraw k",
    "withdraw_mediation": "POST /mediation/cases/{case_id}/withdraw k",
    "withdraw_nursing_package": "POST /nursing/packages/{package_id}/withdraw k",
    "withdraw_offer": "DELETE /merchant/offers/{external_id}",
    "withdraw_offer_as_person": "DELETE /merchants/{merchant_id}/offers/{external_id}",
    "write_calendar": "PUT /calendar/{year}",
    "write_catalog": "PUT /places/{code}/catalogs/{name}",
    "write_committee": "PUT /places/{code}/mediation/committee",
    "write_in_mediation": "POST /mediation/cases/{case_id}/messages k",
    "write_note": "POST /mediation/cases/{case_id}/notes k",
    "write_paperwork": "POST /nursing/orders/{order_id}/paperwork k",
}


class Operations:
    """One method an operation, each answering at once."""

    def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:
        raise NotImplementedError

    def abort_visit(self, order_id: str, body: Abort, **options: Unpack[Options]) -> NursingOrderRead:
        """中止已开始的服务 Stop a service that has begun. 由护士；先救助，后补材料。自动登记一起事件。 By the nurse; help first, papers later. Opens an incident."""
        answer: NursingOrderRead = self._call("abort_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def accept_correction(self, correction_id: str, **options: Unpack[Options]) -> CorrectionRead:
        """予以更正 Correct it. 登记从此照此记载，并告知本人。 The register says so from now on, and the person is told."""
        answer: CorrectionRead = self._call("accept_correction", {"correction_id": correction_id}, options)
        return answer

    def accept_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """受理调解 Accept a mediation. 编号并开始计算一个月的期限；医疗纠纷为 30 个工作日。 It gets its number, and a month to be settled in; medical disputes have 30 working days."""
        answer: MediationRead = self._call("accept_mediation", {"case_id": case_id}, options)
        return answer

    def accept_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """让申请人提交材料 Let an applicant hand in its papers. 从“已申请”到“备材料”；清单说明需要什么。 From applied to onboarding; the checklist says what is needed."""
        answer: StandingRead = self._call("accept_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def accept_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """护士接单 Accept an order as a nurse. 一步完成：订单归您，时段连同路程为您占下；否则都不成立。 One step: the order is yours and your time, the way included, is promised; or neither."""
        answer: NursingOrderRead = self._call("accept_nursing_order", {"order_id": order_id}, options)
        return answer

    def accept_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """接单 Accept an order. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address."""
        answer: OrderRead = self._call("accept_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def accept_own_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """接单（服务器） Accept an order, as a server. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address."""
        answer: OrderRead = self._call("accept_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def acknowledge_alarm(self, alarm_id: str, **options: Unpack[Options]) -> AlarmRead:
        """接手警报 Take an alarm on. 以您的名义：不再呼叫其他人，直到您办结或交回。 In your name: it stops ringing for the others, and is yours until you close it or give it back."""
        answer: AlarmRead = self._call("acknowledge_alarm", {"alarm_id": alarm_id}, options)
        return answer

    def add_canned_answer(self, code: str, body: CannedCreate, **options: Unpack[Options]) -> CannedRead:
        """添加常用答复 Put an answer at hand. 中英文各一份。 In both languages."""
        answer: CannedRead = self._call("add_canned_answer", {"code": code, "body": body}, options)
        return answer

    def add_household(self, code: str, body: HouseholdCreate, **options: Unpack[Options]) -> HouseholdRead:
        """登记住户 Enter a household. 在社区、楼栋或单元内；门牌号在那里唯一。 In a community, a building or a unit; its number is the only one there."""
        answer: HouseholdRead = self._call("add_household", {"code": code, "body": body}, options)
        return answer

    def add_item(self, name: CatalogName, code: str, body: ItemCreate, **options: Unpack[Options]) -> ItemRead:
        """编写新事项 Write a new item. 在发布之前是只有工作人员可见的草稿。 A draft that only staff see, until it is published."""
        answer: ItemRead = self._call("add_item", {"name": name, "code": code, "body": body}, options)
        return answer

    def add_leave(self, nurse_id: str, body: LeaveCreate, **options: Unpack[Options]) -> SickLeaveRead:
        """登记护士请假 Enter a nurse's leave. 一整天病假一次办妥：她已接的订单改派他人。 A whole sick day at once: what she had accepted is offered to others."""
        answer: SickLeaveRead = self._call("add_leave", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    def add_mediation_party(self, case_id: str, body: PartyCreate, **options: Unpack[Options]) -> PartyRead:
        """增加调解参加人 Add somebody to a mediation. 增加一方当事人、代理人或协助人；当事人只能指定自己的代理人。 A further side, who speaks for one, or who helps; a side names only who speaks for itself."""
        answer: PartyRead = self._call("add_mediation_party", {"case_id": case_id, "body": body}, options)
        return answer

    def add_nurse(self, provider_id: str, body: NurseCreate, **options: Unpack[Options]) -> NurseRead:
        """登记护士 Enter a nurse. 执照、职称、技能、保险以及可去的地方。接下来是排班。 With licence, title, skills, insurance and the places she goes to. A roster comes next."""
        answer: NurseRead = self._call("add_nurse", {"provider_id": provider_id, "body": body}, options)
        return answer

    def add_nursing_consent_text(self, provider_id: str, body: NursingConsentTextWrite, **options: Unpack[Options]) -> NursingConsentTextRead:
        """新增同意书版本 Add a version of the words to consent to. 展示过的文本不再更改；规则指明所要求的版本。 Words once shown are never changed; rules name the version they ask for."""
        answer: NursingConsentTextRead = self._call("add_nursing_consent_text", {"provider_id": provider_id, "body": body}, options)
        return answer

    def add_resident(self, code: str, body: ResidentCreate, **options: Unpack[Options]) -> ResidentRead:
        """登记居民 Enter a resident. 登记到该地方的某一住户；一个身份证号只属于一名居民，无论住在哪里。 Into a household of that place; an ID number belongs to one resident, wherever they live."""
        answer: ResidentRead = self._call("add_resident", {"code": code, "body": body}, options)
        return answer

    def answer_follow_ups(self, order_id: str, body: FollowUpAnswers, **options: Unpack[Options]) -> list[HomecareAftercareFollowUpRead]:
        """回答随访问题 Answer the questions after a visit. 由家属或电话随访的人填写；再次回答以最后一次为准。 By the family, or by whoever rings it up; answered again, the last answer counts."""
        answer: list[HomecareAftercareFollowUpRead] = self._call("answer_follow_ups", {"order_id": order_id, "body": body}, options)
        return answer

    def appeal_no_show(self, booking_id: str, body: AppealCreate, **options: Unpack[Options]) -> BookingRead:
        """对爽约记录提出申诉 Appeal against a no-show. 只能一次，由预约人提出；决定之前仍然计入。 Once, and by whose booking it was; until it is decided, it still counts."""
        answer: BookingRead = self._call("appeal_no_show", {"booking_id": booking_id, "body": body}, options)
        return answer

    def apply_as_merchant(self, code: str, body: MerchantCreate, **options: Unpack[Options]) -> StandingRead:
        """申请入驻 Apply to be listed as a merchant. 登录即可申请，申请人即为店主；不便自行办理的由工作人员代为登记。 Whoever signs in may, and is its owner from then on; staff enter one for somebody who cannot."""
        answer: StandingRead = self._call("apply_as_merchant", {"code": code, "body": body}, options)
        return answer

    def apply_for_mediation(self, code: str, body: MediationCreate, **options: Unpack[Options]) -> MediationRead:
        """申请调解 Apply for mediation. 由当事人，或由工作人员代为；不收费（人民调解法第 4 条）。委员会三日内答复。 By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days."""
        answer: MediationRead = self._call("apply_for_mediation", {"code": code, "body": body}, options)
        return answer

    def appoint_proxy(self, body: ProxyCreate, **options: Unpack[Options]) -> ProxyRead:
        """委托他人代办 Appoint somebody to act for me. 限于您指明的事项和期限；您可以随时结束。 For the purposes you name, until the day you name; you may end it at any time."""
        answer: ProxyRead = self._call("appoint_proxy", {"body": body}, options)
        return answer

    def approve_arrival(self, order_id: str, body: OverrideCreate, **options: Unpack[Options]) -> OverrideRead:
        """批准异地到达 Approve an arrival elsewhere. 由机构说明理由，用于地图与门口不符的情形。 By the provider, with a reason, where the map and the door disagree."""
        answer: OverrideRead = self._call("approve_arrival", {"order_id": order_id, "body": body}, options)
        return answer

    def approve_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """通过预约 Approve a booking. 告知申请的居民。 Tells the resident who asked for it."""
        answer: BookingRead = self._call("approve_booking", {"booking_id": booking_id}, options)
        return answer

    def approve_claim(self, claim_id: str, body: Approval, **options: Unpack[Options]) -> ClaimRead:
        """通过认定申请 Approve a claim. 把账号关联到您指明的居民，并告知申请人。 Links the account to the resident you name, and tells the claimant."""
        answer: ClaimRead = self._call("approve_claim", {"claim_id": claim_id, "body": body}, options)
        return answer

    def approve_clearance(self, clearance_id: str, **options: Unpack[Options]) -> ClearanceRead:
        """批准查看 Allow it. 从下一次请求起可以看到未成年人信息，每次查看都会留下记录。 From the next request on they are shown what is about minors, and each look is written down."""
        answer: ClearanceRead = self._call("approve_clearance", {"clearance_id": clearance_id}, options)
        return answer

    def approve_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """通过审核 Approve a merchant. 每份证照都已确认之后。在您负责的地方，它可以开始服务。 Once every paper is confirmed. It may serve, of its places, those that you look after."""
        answer: StandingRead = self._call("approve_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def archive_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """归档 Archive a mediation. 案件结束且卷宗齐全之后（第 27 条）。 Once it is over and the file has all that it must have (27)."""
        answer: MediationRead = self._call("archive_mediation", {"case_id": case_id}, options)
        return answer

    def arrive_at_door(self, order_id: str, body: Arrival | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """到达门口 Arrive at the door. 定位不准会标注；定位准确却离门很远的，须有人批准。 A poor position is flagged; a good one far from the door needs somebody's approval."""
        answer: NursingOrderRead = self._call("arrive_at_door", {"order_id": order_id, "body": body}, options)
        return answer

    def arrive_for_order(self, door_order_id: str, body: ArriveRequest, **options: Unpack[Options]) -> OrderRead:
        """凭到门码报到 Arrive, with the code said at the door. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one."""
        answer: OrderRead = self._call("arrive_for_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def arrive_for_own_order(self, door_order_id: str, body: ArriveRequest, **options: Unpack[Options]) -> OrderRead:
        """凭到门码报到（服务器） Arrive, with the code said at the door, as a server. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one."""
        answer: OrderRead = self._call("arrive_for_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def ask_for_cleaning(self, venue_id: str, body: CleaningCreate, **options: Unpack[Options]) -> CleaningRead:
        """安排清洁 Ask for a cleaning. 告知值班人。不会关闭场地：不宜进入的，请关闭场地。 Whoever is on duty is told. It closes nothing: where nobody should come in, close the venue."""
        answer: CleaningRead = self._call("ask_for_cleaning", {"venue_id": venue_id, "body": body}, options)
        return answer

    def ask_for_clearance(self, code: str, body: ClearanceCreate, **options: Unpack[Options]) -> ClearanceRead:
        """申请查看未成年人信息 Ask to see what is about minors. 限于该地方及其以下：请选够用的最小范围。须由另一人批准。 Of that place and below it: name as small a one as will do. Somebody else has to approve it."""
        answer: ClearanceRead = self._call("ask_for_clearance", {"code": code, "body": body}, options)
        return answer

    def ask_for_correction(self, body: CorrectionCreate, **options: Unpack[Options]) -> CorrectionRead:
        """申请更正 Ask for a correction. 针对居民登记中关于您的内容；工作人员核对后更正，或说明为何不改。 Of what the register says about you; staff look, and correct it or say why not."""
        answer: CorrectionRead = self._call("ask_for_correction", {"body": body}, options)
        return answer

    def ask_to_serve(self, merchant_id: str, body: ServeRequest, **options: Unpack[Options]) -> StandingRead:
        """申请服务某地 Ask to serve a place. 由该地方的工作人员决定。 Staff of that place decide."""
        answer: StandingRead = self._call("ask_to_serve", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def assess_mediation(self, case_id: str, body: RiskWrite, **options: Unpack[Options]) -> MediationRead:
        """评定危险程度 Say how dangerous it is. 红色立即报告公安机关（第 25 条）。 Red is told to the police at once (25)."""
        answer: MediationRead = self._call("assess_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def assess_nursing_order(self, order_id: str, body: AssessmentCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """评估能否安全上门护理 Assess whether nursing at home is safe. 由机构的评估员。通过即定价；否则订单终止，分文未付。 By an assessor of the provider. A pass fixes the price; else the order ends, and nothing was paid."""
        answer: NursingOrderRead = self._call("assess_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def assign_duty(self, code: str, body: ShiftCreate, **options: Unpack[Options]) -> list[ShiftRead]:
        """安排值班 Put somebody on duty. 关于预约的提问转给值班人；夜间的提问等到下一班。 Questions about bookings go to whoever is on duty; asked at night, they wait for the next shift."""
        answer: list[ShiftRead] = self._call("assign_duty", {"code": code, "body": body}, options)
        return answer

    def begin_own_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> ConformanceRead:
        """检验我的对接（测试服务器） Have my integration examined, as a test server. 发送正确的、伪造的、过期的、重复的和颠倒的事件，并查看优惠是怎样推送的。 Sends right, forged, old, repeated and disordered events, and looks at how offers were pushed."""
        answer: ConformanceRead = self._call("begin_own_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    def book_venue(self, venue_id: str, body: BookingCreate, **options: Unpack[Options]) -> BookingRead:
        """预约场地 Book a venue. 时段立即占下；场地需要审核的，由社区确认。 The slot is held at once; where the venue needs approval, the community confirms it."""
        answer: BookingRead = self._call("book_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    def buy_nursing_package(self, package_id: str, body: PurchaseCreate, **options: Unpack[Options]) -> PurchaseRead:
        """购买套餐 Buy a package. 限一名患者；自付款之日起生效。 For one patient; it is good from the day it is paid."""
        answer: PurchaseRead = self._call("buy_nursing_package", {"package_id": package_id, "body": body}, options)
        return answer

    def call_back_rater(self, case_id: str, rating_id: str, body: CallBack, **options: Unpack[Options]) -> CasesRatingRead:
        """登记已回访评价人 Note that somebody called back. 附回访结果。内容密封。 With what came of it. The words are sealed."""
        answer: CasesRatingRead = self._call("call_back_rater", {"case_id": case_id, "rating_id": rating_id, "body": body}, options)
        return answer

    def call_for_help(self, order_id: str, body: CallForHelp | None = None, **options: Unpack[Options]) -> AlarmRead:
        """呼救 Call for help. 由护士或家属发出；一直呼叫，直到有具名的人接手并说明结果。 By the nurse or the family; it rings until a named person has taken it on and says how it ended."""
        answer: AlarmRead = self._call("call_for_help", {"order_id": order_id, "body": body}, options)
        return answer

    def call_off_draw(self, draw_id: str, **options: Unpack[Options]) -> DrawRead:
        """取消抽签 Call a draw off. 时段空出，告知所有持签的人。 The slot is free, and whoever had a ticket is told."""
        answer: DrawRead = self._call("call_off_draw", {"draw_id": draw_id}, options)
        return answer

    def cancel_booking(self, booking_id: str, body: Refusal, **options: Unpack[Options]) -> BookingRead:
        """取消预约 Cancel a booking. 您自己的，或您管理的；时段立即空出。 Your own, or any that you manage; the slot is free again at once."""
        answer: BookingRead = self._call("cancel_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def cancel_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """取消护理订单 Cancel a nursing order. 费用在付款之前已经告知，见订单的 `cancel_fee_fen`。 What it costs was known before paying, and stands in the order as `cancel_fee_fen`."""
        answer: NursingOrderRead = self._call("cancel_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def cancel_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """付款前取消护理套餐 Cancel a nursing package before paying. 如恰在此刻付款，款项自动退回。 Should it be paid in the same moment, the money goes back by itself."""
        answer: PurchaseRead = self._call("cancel_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    def cancel_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """取消订单 Cancel an order. 店家出发之前；线上已付的退回。 Until the shop sets out; what was paid online goes back."""
        answer: OrderRead = self._call("cancel_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def change_canned_answer(self, canned_answer_id: str, body: CannedUpdate, **options: Unpack[Options]) -> CannedRead:
        """修改常用答复 Change an answer at hand. 已用它说过的话保持原样。 What was said with it stays as it was said."""
        answer: CannedRead = self._call("change_canned_answer", {"canned_answer_id": canned_answer_id, "body": body}, options)
        return answer

    def change_item(self, item_id: str, body: ItemUpdate, **options: Unpack[Options]) -> ItemRead:
        """修改事项 Rewrite an item. 整体替换；原来的内容保留在历史中。 Replaces the whole item; what it said before stays in its history."""
        answer: ItemRead = self._call("change_item", {"item_id": item_id, "body": body}, options)
        return answer

    def change_me(self, body: MeUpdate, **options: Unpack[Options]) -> MeRead:
        """填写我的称呼 Say what I am called. 居民登记中的内容须通过 `POST /me/corrections` 更正。 What the register says of you as a resident is corrected by `POST /me/corrections`."""
        answer: MeRead = self._call("change_me", {"body": body}, options)
        return answer

    def change_merchant(self, merchant_id: str, body: MerchantUpdate, **options: Unpack[Options]) -> StandingRead:
        """修改商户介绍 Change what a merchant says of itself. 由店主，或由工作人员代为修改。服务变化可能需要其他证照。 By its owner, or by staff on its behalf. Other services may need other papers."""
        answer: StandingRead = self._call("change_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def change_nurse(self, nurse_id: str, body: NurseUpdate, **options: Unpack[Options]) -> NurseRead:
        """修改护士信息 Change what is known of a nurse. 整体替换；执照续期后，从下一次派单起又可以派她。 As a whole; a renewed licence lets her be sent again from the next offer on."""
        answer: NurseRead = self._call("change_nurse", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    def change_resident(self, resident_id: str, body: ResidentUpdate, **options: Unpack[Options]) -> ResidentRead:
        """更正居民信息 Correct a resident. 整体替换；您读到的是脱敏内容而未填写的字段保持原样。 Replaces everything but what you read masked and leave out."""
        answer: ResidentRead = self._call("change_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    def change_series(self, series_id: str, body: SeriesUpdate, *, scope: VenuesSeriesScope | None = None, from_: str | None | None = None, **options: Unpack[Options]) -> SeriesRead:
        """修改周期预约 Change a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was."""
        answer: SeriesRead = self._call("change_series", {"series_id": series_id, "body": body, "scope": scope, "from": from_}, options)
        return answer

    def change_venue(self, venue_id: str, body: VenueUpdate, **options: Unpack[Options]) -> VenueRead:
        """修改场地及其时间和条件 Change a venue, its hours and its terms. 供该地方的工作人员使用。预约须遵守的规则由这些条件生成。 For staff of the place. The rules that a booking has to keep are made of the terms."""
        answer: VenueRead = self._call("change_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    def check_in_booking(self, booking_id: str, body: CheckIn, **options: Unpack[Options]) -> BookingRead:
        """门口签到 Check in at the door. 用门口显示的码；宽限期满仍未签到的，时段释放。 With the code that the door shows; whoever has not by the end of the grace loses the slot."""
        answer: BookingRead = self._call("check_in_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def check_out_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """签退 Check out. 剩余的时间立即空出。 What is left of the slot is free again at once."""
        answer: BookingRead = self._call("check_out_booking", {"booking_id": booking_id}, options)
        return answer

    def claim_offer(self, offer_id: str, body: ClaimRequest, **options: Unpack[Options]) -> CouponRead:
        """领取优惠券 Claim an offer. 数量有限，并受每户限额。券码在柜台出示。 As many as there are, and as your household may have. The code is shown at the counter."""
        answer: CouponRead = self._call("claim_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    def claim_waited_slot(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """接受保留的时段 Take what is offered. 时段已为您保留：现在成为您的预约，其编号在 `booking_id`。 The slot was kept for you: now it is your booking, whose id is in `booking_id`."""
        answer: WaitRead = self._call("claim_waited_slot", {"wait_id": wait_id}, options)
        return answer

    def close_alarm(self, alarm_id: str, body: Closing, **options: Unpack[Options]) -> AlarmRead:
        """办结警报 Close an alarm. 只有接手的人能说明结果。 Only who took it on can say how it ended."""
        answer: AlarmRead = self._call("close_alarm", {"alarm_id": alarm_id, "body": body}, options)
        return answer

    def close_incident(self, incident_id: str, body: Findings, **options: Unpack[Options]) -> IncidentRead:
        """办结事件并写明结论 Close an incident with findings. 为何发生，以及采取了什么措施。 Why it happened, and what is done about it."""
        answer: IncidentRead = self._call("close_incident", {"incident_id": incident_id, "body": body}, options)
        return answer

    def close_nursing_order(self, order_id: str, body: Settlement | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """办结护理订单 Close an order. 由机构：了结争议或结束已完成的；上门若干天后自动办结。 By the provider: settles a dispute, or ends what is over; by itself some days after the visit."""
        answer: NursingOrderRead = self._call("close_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def close_venue(self, venue_id: str, body: ClosureCreate, **options: Unpack[Options]) -> ClosureDone:
        """临时关闭场地 Close a venue for once. 通知所有相关的人；被占用的人可以优先改约，不计入额度。 Everybody concerned is told; whoever is displaced may rebook first, outside of their quota."""
        answer: ClosureDone = self._call("close_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    def compare_day(self, body: BillRequest, **options: Unpack[Options]) -> None:
        """重新核对某日 Compare a day anew. 稍后即在列表中；以前发现的差异仍然保留。 A moment later it is in the list; what was found before stays found."""
        self._call("compare_day", {"body": body}, options)

    def complete_visit(self, order_id: str, body: Paperwork | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """完成服务 Complete the service. 材料可以同时或随后提交；缺少的在上门记录中列明。 Papers may come along or later; what is missing stands in the visit."""
        answer: NursingOrderRead = self._call("complete_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def confirm_agreement(self, case_id: str, body: ConfirmationCreate, **options: Unpack[Options]) -> ConfirmationRead:
        """共同申请司法确认 Go to court together. 三十日内，各方一起，免费（第 33 条）。随后法院三日、十五日，可再加十日。 Within thirty days, all sides together, free (33). Then the court's three, fifteen and ten days."""
        answer: ConfirmationRead = self._call("confirm_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    def confirm_grant(self, grant_id: str, **options: Unpack[Options]) -> GrantDetail:
        """确认提名的管理员 Confirm a proposed administrator. 由既非提名人、也非本人的管理员确认。 By an administrator who neither proposed it nor is to hold it."""
        answer: GrantDetail = self._call("confirm_grant", {"grant_id": grant_id}, options)
        return answer

    def confirm_listing_report(self, listing_report_id: str, **options: Unpack[Options]) -> ListingReportRead:
        """认定举报属实 Confirm a report about a merchant. 信息确实不实。三十天内第三个人的举报被认定时，即行下架。 It was not true. Of the third person within thirty days, the listing is off."""
        answer: ListingReportRead = self._call("confirm_listing_report", {"listing_report_id": listing_report_id}, options)
        return answer

    def confirm_offers(self, **options: Unpack[Options]) -> Confirmed:
        """确认全部优惠仍有效（服务器） Confirm all offers, as a server. 已发布的今天仍然属实；三十天未确认的自动下架。 All that is published is still so today; unconfirmed for thirty days, an offer drops out."""
        answer: Confirmed = self._call("confirm_offers", {}, options)
        return answer

    def confirm_offers_as_person(self, merchant_id: str, **options: Unpack[Options]) -> Confirmed:
        """确认全部优惠仍有效（人工） Confirm all offers, as a person. 已发布的今天仍然属实。 All that is published is still so today."""
        answer: Confirmed = self._call("confirm_offers_as_person", {"merchant_id": merchant_id}, options)
        return answer

    def confirm_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """确认完成 Confirm that it is done. 由下单人确认；一周后自动确认。 By whoever ordered; after a week it confirms itself."""
        answer: OrderRead = self._call("confirm_order", {"door_order_id": door_order_id}, options)
        return answer

    def confirm_paper(self, merchant_id: str, paper_id: str, **options: Unpack[Options]) -> PaperRead:
        """确认商户证照 Confirm a paper of a merchant. 您已核实其真实性及所属主体。 You have seen that it is real, and in whose name."""
        answer: PaperRead = self._call("confirm_paper", {"merchant_id": merchant_id, "paper_id": paper_id}, options)
        return answer

    def confirm_report(self, report_id: str, **options: Unpack[Options]) -> ReportRead:
        """查实举报 Confirm a report. 确实不实。三十天内第三次查实即暂停该优惠。 It was not true. The third within thirty days pauses the offer."""
        answer: ReportRead = self._call("confirm_report", {"report_id": report_id}, options)
        return answer

    def consent_to_nursing(self, order_id: str, body: NursingConsentCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """签署上门护理同意书 Consent to nursing at home. 针对 `text_version` 的文本，其哈希予以留存；选 `deny` 则订单终止。 To the words of `text_version`, whose hash is kept; with `deny` the order ends."""
        answer: NursingOrderRead = self._call("consent_to_nursing", {"order_id": order_id, "body": body}, options)
        return answer

    def count_mediations(self, code: str, *, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> FiguresRead:
        """统计一个地方的调解 Count the mediations of a place. 按司法行政部门的要求，该地方及其以下。一两件的不单独显示。 As the justice bureau asks for them, of the place and all below. One or two are not told apart."""
        answer: FiguresRead = self._call("count_mediations", {"code": code, "from": from_, "to": to}, options)
        return answer

    def count_prevented(self, case_id: str, body: Prevented, **options: Unpack[Options]) -> MediationRead:
        """登记防止的事件 Say what did not happen. 供统计：调解防止的刑事案件和上访。 For the statistics: crimes and petitions that the mediation prevented."""
        answer: MediationRead = self._call("count_prevented", {"case_id": case_id, "body": body}, options)
        return answer

    def count_unread_messages(self, **options: Unpack[Options]) -> list[UnreadRead]:
        """统计我的未读留言 Count what I have not read. 按预约统计：自己的预约计社区的留言，工作人员计居民的留言。 By booking: of one's own what the community said, for staff what residents said."""
        answer: list[UnreadRead] = self._call("count_unread_messages", {}, options)
        return answer

    def create_series(self, venue_id: str, body: SeriesCreate, **options: Unpack[Options]) -> SeriesRead:
        """周期预约场地 Book a venue again and again. 逐日说明结果；带 `dry_run` 时只试算，不预约。 Every date says what became of it; with `dry_run` nothing is booked."""
        answer: SeriesRead = self._call("create_series", {"venue_id": venue_id, "body": body}, options)
        return answer

    def decide_appeal(self, booking_id: str, body: AppealDecision, **options: Unpack[Options]) -> BookingRead:
        """处理申诉 Decide an appeal. 予以谅解的不再计入；无论结果如何都会告知预约人。 What is excused no longer counts; whoever had booked is told either way."""
        answer: BookingRead = self._call("decide_appeal", {"booking_id": booking_id, "body": body}, options)
        return answer

    def decide_objection(self, case_id: str, objection_id: str, body: ObjectionDecision, **options: Unpack[Options]) -> ObjectionRead:
        """决定回避申请 Decide an objection. 由主任作出并答复；成立的，另行指定调解员。 By the head, with an answer; upheld, somebody else mediates."""
        answer: ObjectionRead = self._call("decide_objection", {"case_id": case_id, "objection_id": objection_id, "body": body}, options)
        return answer

    def decline_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOfferRead:
        """护士谢绝派单 Decline an order as a nurse. 理由供调度参考，绝不给家属看。 The reason helps the dispatcher, and is never shown to the family."""
        answer: NursingOfferRead = self._call("decline_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def decline_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """谢绝订单 Decline an order. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out."""
        answer: OrderRead = self._call("decline_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def decline_own_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """谢绝订单（服务器） Decline an order, as a server. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out."""
        answer: OrderRead = self._call("decline_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def delete_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> None:
        """删除网络回调地址 Delete a webhook endpoint. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more."""
        self._call("delete_endpoint", {"endpoint_id": endpoint_id}, options)

    def delete_item(self, item_id: str, **options: Unpack[Options]) -> None:
        """删除草稿 Delete a draft. 仅限从未发布过的，连同其文件；其他的只能撤下。 Only what was never published, with its files; all else is withdrawn."""
        self._call("delete_item", {"item_id": item_id}, options)

    def delete_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> None:
        """删除网络回调地址（服务器） Delete a webhook endpoint, as a server. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more."""
        self._call("delete_own_endpoint", {"endpoint_id": endpoint_id}, options)

    def depart_for_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """出发 Set out. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before."""
        answer: OrderRead = self._call("depart_for_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def depart_for_own_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """出发（服务器） Set out, as a server. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before."""
        answer: OrderRead = self._call("depart_for_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def depart_for_visit(self, order_id: str, body: Happened | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """出发上门 Leave for a visit. 告知家属，您也可以看到门牌。 The family is told, and the door is yours to see."""
        answer: NursingOrderRead = self._call("depart_for_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def disable_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """停止通知 Stop telling a webhook endpoint. 途中的等到重新启用再发。 What is on its way waits until it is enabled."""
        answer: EndpointRead = self._call("disable_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def disable_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """停止通知（服务器） Stop telling a webhook endpoint, as a server. 途中的等到重新启用再发。 What is on its way waits until it is enabled."""
        answer: EndpointRead = self._call("disable_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def disclose_conflict(self, case_id: str, body: DisclosureCreate, **options: Unpack[Options]) -> DisclosureRead:
        """披露利害关系 Disclose what is close to a party. 其后各方接受（POST consents，about `disclosure`），否则另行指定。 Every side then accepts it (POST consents, about `disclosure`), or somebody else mediates."""
        answer: DisclosureRead = self._call("disclose_conflict", {"case_id": case_id, "body": body}, options)
        return answer

    def dismiss_damage(self, damage_id: str, body: DamageSettle, **options: Unpack[Options]) -> DamageRead:
        """认定没有损坏 Dismiss a report of damage. 并无损坏；由此生成的清洁任务一并取消。 There is none; the cleaning task it had opened is dropped with it."""
        answer: DamageRead = self._call("dismiss_damage", {"damage_id": damage_id, "body": body}, options)
        return answer

    def dismiss_listing_report(self, listing_report_id: str, **options: Unpack[Options]) -> ListingReportRead:
        """认定举报不成立 Dismiss a report about a merchant. 经查属实。 It was true after all."""
        answer: ListingReportRead = self._call("dismiss_listing_report", {"listing_report_id": listing_report_id}, options)
        return answer

    def dismiss_report(self, report_id: str, **options: Unpack[Options]) -> ReportRead:
        """驳回举报 Dismiss a report. 经查属实。 It was true after all."""
        answer: ReportRead = self._call("dismiss_report", {"report_id": report_id}, options)
        return answer

    def dismiss_worker(self, worker_id: str, **options: Unpack[Options]) -> None:
        """移除上门人员 Take somebody off the list who comes to the door. 以往的订单仍保留其姓名。 Old orders go on naming them."""
        self._call("dismiss_worker", {"worker_id": worker_id}, options)

    def dispatch_nursing_order(self, order_id: str, body: DispatchCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """向护士派单 Offer an order to a nurse. 人工派单；已付款的订单会自动派。 By hand; a paid order is offered by itself."""
        answer: NursingOrderRead = self._call("dispatch_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def dispute_nursing_order(self, order_id: str, body: DisputeCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """对护理订单提出争议 Dispute how an order went. 由家属；登记一起投诉，机构必须调查。 By the family; opens a complaint that the provider has to look into."""
        answer: NursingOrderRead = self._call("dispute_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def dispute_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """提出争议 Dispute an order. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came."""
        answer: OrderRead = self._call("dispute_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def dispute_own_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """提出争议（服务器） Dispute an order, as a server. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came."""
        answer: OrderRead = self._call("dispute_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def download_agreement(self, case_id: str, **options: Unpack[Options]) -> bytes:
        """下载调解协议 Take out the agreement. 各方各一份（第 29 条）。 A copy for every side (29)."""
        answer: bytes = self._call("download_agreement", {"case_id": case_id}, options)
        return answer

    def download_mediation_file(self, case_id: str, **options: Unpack[Options]) -> bytes:
        """下载整份卷宗 Take out the whole file. 封面、目录和各部分的 .docx 及附件；不含私下陈述。 Cover, index and every part as .docx, with what was attached; without what was said in confidence."""
        answer: bytes = self._call("download_mediation_file", {"case_id": case_id}, options)
        return answer

    def download_template(self, template: str, code: str, **options: Unpack[Options]) -> bytes:
        """下载文书模板 Take out a template. 用 Word 修改后传回：封面、目录、申请书、协议书等。 To change in Word and send back: cover, index, application, agreement …."""
        answer: bytes = self._call("download_template", {"template": template, "code": code}, options)
        return answer

    def draft_agreement(self, case_id: str, body: AgreementCreate, **options: Unpack[Options]) -> AgreementRead:
        """写下调解协议 Write down what was agreed. 书面的待签署；口头的立即生效（第 28、30 条）。重新起草则签名作废。 In writing, to be signed; oral, it binds at once (28, 30). Drafted anew, signatures are void."""
        answer: AgreementRead = self._call("draft_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    def drop_canned_answer(self, canned_answer_id: str, **options: Unpack[Options]) -> None:
        """删除常用答复 Drop an answer at hand. 已用它说过的话不受影响。 What was said with it stays said."""
        self._call("drop_canned_answer", {"canned_answer_id": canned_answer_id}, options)

    def drop_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """取消清洁任务 Drop a cleaning task. 没有需要做的。 There is nothing to be done."""
        answer: CleaningRead = self._call("drop_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    def enable_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """重新启用通知 Tell a webhook endpoint again. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes."""
        answer: EndpointRead = self._call("enable_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def enable_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """重新启用通知（服务器） Tell a webhook endpoint again, as a server. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes."""
        answer: EndpointRead = self._call("enable_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def end_all_sessions(self, **options: Unpack[Options]) -> None:
        """退出所有设备 Sign out everywhere. 所有设备，包括这一台。 Every device, this one too."""
        self._call("end_all_sessions", {}, options)

    def end_duty(self, duty_id: str, **options: Unpack[Options]) -> None:
        """取消值班 Take somebody off duty. 仅该班次。 That one shift."""
        self._call("end_duty", {"duty_id": duty_id}, options)

    def end_favour_in_draws(self, resident_id: str, **options: Unpack[Options]) -> None:
        """取消居民的更高权重 Let a resident's tickets weigh what others do. 已参加的保持原权重。 What has been entered already keeps its weight."""
        self._call("end_favour_in_draws", {"resident_id": resident_id}, options)

    def end_grant(self, grant_id: str, **options: Unpack[Options]) -> None:
        """结束任职 End a grant. 从当事人的下一次请求起生效；自己的角色随时可以卸任。 Takes effect at the next request of whoever held it; your own role you may always lay down."""
        self._call("end_grant", {"grant_id": grant_id}, options)

    def end_leave(self, nurse_id: str, leave_id: str, **options: Unpack[Options]) -> None:
        """撤销请假 Take a leave back. 恢复排班；其间改派的订单不再回来。 She is on her roster again; orders given away meanwhile do not come back."""
        self._call("end_leave", {"nurse_id": nurse_id, "leave_id": leave_id}, options)

    def end_proxy(self, proxy_id: str, **options: Unpack[Options]) -> ProxyRead:
        """结束委托 End a mandate. 由委托人、受托人或工作人员办理；从下一次请求起生效。 By whoever gave it, by whoever holds it, or by staff; it counts from the next request."""
        answer: ProxyRead = self._call("end_proxy", {"proxy_id": proxy_id}, options)
        return answer

    def end_series(self, series_id: str, *, scope: VenuesSeriesScope | None = None, from_: str | None | None = None, **options: Unpack[Options]) -> None:
        """取消周期预约 Call off a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was."""
        self._call("end_series", {"series_id": series_id, "scope": scope, "from": from_}, options)

    def end_serving(self, merchant_id: str, code: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """终止商户服务本地 End that a merchant serves a place. 由商户自己，或由该地方。 By the merchant itself, or by the place."""
        answer: StandingRead = self._call("end_serving", {"merchant_id": merchant_id, "code": code, "body": body}, options)
        return answer

    def end_session(self, session_id: str, **options: Unpack[Options]) -> None:
        """退出某台设备 Sign a device out. 其令牌下次使用时即失效。 Its tokens fail at their next use."""
        self._call("end_session", {"session_id": session_id}, options)

    def enter_draw(self, draw_id: str, body: TicketCreate, **options: Unpack[Options]) -> TicketRead:
        """参加抽签 Enter a draw. 每户一张签，早晚均可。中签即为预约，须遵守场地规则。 One ticket a household, as early or late as it likes. What is won is a booking by the venue's rules."""
        answer: TicketRead = self._call("enter_draw", {"draw_id": draw_id, "body": body}, options)
        return answer

    def enter_endpoint_at(self, code: str, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """为集成方登记网络回调地址 Enter a webhook endpoint for an integrator. 该地方及其以下发生的一切都会告知。密钥只显示这一次。 It hears of whatever happens at the place and below. Its secret is shown this once."""
        answer: EndpointMade = self._call("enter_endpoint_at", {"code": code, "body": body}, options)
        return answer

    def enter_endpoint_for(self, organisation_id: str, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """为机构登记网络回调地址 Enter a webhook endpoint for an organisation. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
        answer: EndpointMade = self._call("enter_endpoint_for", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    def enter_nursing_provider(self, body: ProviderWrite, **options: Unpack[Options]) -> ProviderRead:
        """登记为上门护理机构 Enter an organisation as a nursing provider. 由其管理员办理。接下来是规则、护士和排班。 By its administrator. Rules, nurses and rosters come next."""
        answer: ProviderRead = self._call("enter_nursing_provider", {"body": body}, options)
        return answer

    def enter_own_endpoint(self, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """登记我的网络回调地址（服务器） Enter my webhook endpoint, as a server. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
        answer: EndpointMade = self._call("enter_own_endpoint", {"body": body}, options)
        return answer

    def export_households(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出住户表 Get the households as a sheet. 每一户及其人数，不含姓名；您的导出会留下记录。 Every door and how many live there, without a name; that you took it is written down."""
        answer: bytes = self._call("export_households", {"code": code}, options)
        return answer

    def export_merchants(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出商户名录 Take the directory of merchants as a sheet. 服务该地方的商户：做什么、何时营业、免费开放什么。 Those that serve the place, with what they do, when they are open and what they open for free."""
        answer: bytes = self._call("export_merchants", {"code": code}, options)
        return answer

    def export_my_data(self, **options: Unpack[Options]) -> DataRead:
        """导出我的全部信息 Get everything about me. 完整内容，供您保存或带走；带 `X-Acting-For` 时为您代办的人的。 In full, for you to keep or to take elsewhere; with `X-Acting-For` that of whom you act for."""
        answer: DataRead = self._call("export_my_data", {}, options)
        return answer

    def export_residents(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出居民名册 Get the residents as a sheet. 与其他回应一样已脱敏；导出一事会留下记录。 Masked like every other answer; that you took it is written down."""
        answer: bytes = self._call("export_residents", {"code": code}, options)
        return answer

    def export_staff(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出工作人员名册 Get the staff as a sheet. 该地方及其以下，谁在哪里担任什么角色。 Who holds which role where, at the place and below it."""
        answer: bytes = self._call("export_staff", {"code": code}, options)
        return answer

    def extend_mediation(self, case_id: str, body: ExtensionCreate, **options: Unpack[Options]) -> MediationRead:
        """延长期限 Extend the month. 须各方同意。 Only if every side agrees."""
        answer: MediationRead = self._call("extend_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def favour_in_draws(self, resident_id: str, body: FavourGive, **options: Unpack[Options]) -> None:
        """给予居民更高的抽签权重 Let a resident's tickets weigh more. 供已查验残疾证等证明的工作人员使用：只记有效至何时，从不记原因。 For staff who have seen, say, a certificate of disability: until when, and never why."""
        self._call("favour_in_draws", {"resident_id": resident_id, "body": body}, options)

    def finish_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """登记清洁完成 Say that it is clean. 由完成的人登记。 By whoever did it."""
        answer: CleaningRead = self._call("finish_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    def finish_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告完成 Say that it is done. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week."""
        answer: OrderRead = self._call("finish_order", {"door_order_id": door_order_id}, options)
        return answer

    def finish_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告完成（服务器） Say that it is done, as a server. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week."""
        answer: OrderRead = self._call("finish_own_order", {"door_order_id": door_order_id}, options)
        return answer

    def forget_me(self, **options: Unpack[Options]) -> None:
        """注销并删除我的信息 Forget me. 注销账号，并清除一切能识别您的内容，规则要求留存的除外；尚有未了事项时为 409。带 `X-Acting-For` 时，删除的是您受托代办数据事务的那个人。 Ends the account and takes out whatever identifies you, except what a rule keeps; 409 while something of yours is still under way. With `X-Acting-For` it is whom you act for, by a mandate for their data."""
        self._call("forget_me", {}, options)

    def forget_resident(self, resident_id: str, **options: Unpack[Options]) -> None:
        """删除居民的信息 Forget a resident. 应没有手机者或逝者亲属的书面请求；与 `DELETE /me` 相同。 At the written request of somebody without a phone, or of the kin of the dead; as `DELETE /me`."""
        self._call("forget_resident", {"resident_id": resident_id}, options)

    def found_organisation(self, code: str, body: OrganisationCreate, **options: Unpack[Options]) -> OrganisationRead:
        """登记机构 Enter an organisation. 此时还没有成员；接下来请授予某人该机构的角色。 It has no members yet; give somebody a role in it next."""
        answer: OrganisationRead = self._call("found_organisation", {"code": code, "body": body}, options)
        return answer

    def give_back_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """交回清洁任务 Give a cleaning task back. 可由他人接手。 Somebody else may take it on."""
        answer: CleaningRead = self._call("give_back_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    def give_back_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """交回已接的订单 Give an accepted order back. 在出发之前；立即另派他人。 Before you leave for it; others are asked at once."""
        answer: NursingOrderRead = self._call("give_back_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def give_consent(self, body: ConsentsConsentCreate, **options: Unpack[Options]) -> ConsentsConsentRead:
        """同意某一用途 Consent to one purpose. 201；已经同意过的为 200。每一用途单独同意，从不作为其他事项的条件。 201; 200 if it is given already. Each purpose apart, and never a condition of anything else."""
        answer: ConsentsConsentRead = self._call("give_consent", {"body": body}, options)
        return answer

    def give_mediation_consent(self, case_id: str, body: MediationConsentCreate, **options: Unpack[Options]) -> MediationConsentRead:
        """表示同意或拒绝 Agree or refuse. 由当事人本人，或由承办人记录。对调解明确说“不”即告终止（第 17 条）。 By a side itself, or written down by who has the case. One clear no to the mediation ends it (17)."""
        answer: MediationConsentRead = self._call("give_mediation_consent", {"case_id": case_id, "body": body}, options)
        return answer

    def give_phone(self, body: PhoneCode, **options: Unpack[Options]) -> AccountRead:
        """提供我的手机号 Give my phone number. 用 getPhoneNumber 得到的 code，须用户在微信中同意。 Takes the code of getPhoneNumber, which WeChat gives once its user has agreed."""
        answer: AccountRead = self._call("give_phone", {"body": body}, options)
        return answer

    def give_role(self, code: str, body: GrantCreate, **options: Unpack[Options]) -> GrantDetail:
        """授予角色 Give a role at a place. 201；已有该角色时为 200；管理员须由另一名管理员确认，为 202。 201; 200 if it is held already; 202 for an administrator, until another one confirms."""
        answer: GrantDetail = self._call("give_role", {"code": code, "body": body}, options)
        return answer

    def give_role_inside(self, organisation_id: str, body: GrantCreate, **options: Unpack[Options]) -> GrantDetail:
        """授予机构内的角色 Give a role in an organisation. 201；已有该角色时为 200。 201; 200 if it is held already."""
        answer: GrantDetail = self._call("give_role_inside", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    def grant_revisits(self, order_id: str, body: RevisitCreate, **options: Unpack[Options]) -> PurchaseRead:
        """赠予复访 Grant revisits. 由机构在上门之后赠予：同类上门、免费，使用方式与套餐相同。 By the provider, after a visit: visits of the same kind that cost nothing, drawn like a package's."""
        answer: PurchaseRead = self._call("grant_revisits", {"order_id": order_id, "body": body}, options)
        return answer

    def hand_in_paper(self, merchant_id: str, body: PaperHandIn, **options: Unpack[Options]) -> PaperRead:
        """提交商户证照 Hand in a paper of a merchant. 执照、许可证或协议。到期后商户自动下架。 A licence, a permit or the contract. When it has run out, the merchant is off the list by itself."""
        answer: PaperRead = self._call("hand_in_paper", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def hand_mediation_back(self, case_id: str, body: HandBack, **options: Unpack[Options]) -> None:
        """交回案件 Hand a case back. 须有理由，回到待认领；第二次之后由主任指定，不得再退。 Into the pool, with a ground; after the second time the head decides who has it, and that binds."""
        self._call("hand_mediation_back", {"case_id": case_id, "body": body}, options)

    def hire_worker(self, merchant_id: str, body: WorkerCreate, **options: Unpack[Options]) -> WorkerRead:
        """登记上门人员 Enter somebody who comes to the door. 一经指派，下单人即可看到姓名和照片。 Whoever ordered sees name and photograph from the moment they are named for the order."""
        answer: WorkerRead = self._call("hire_worker", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def hold_session(self, case_id: str, body: HearingCreate, **options: Unpack[Options]) -> HearingRead:
        """开一次调解会 Hold a session. 第一次开会即开始调解。其后各方确认笔录（POST consents，about `record`）。 The first begins the mediation. Each side then confirms the record (POST consents, about `record`)."""
        answer: HearingRead = self._call("hold_session", {"case_id": case_id, "body": body}, options)
        return answer

    def hold_slot(self, venue_id: str, body: HoldCreate, **options: Unpack[Options]) -> BookingRead:
        """填表期间占住时段 Hold a slot while filling the form. 几分钟内别人约不到；用 `submit` 提交，否则自动释放。 Nobody else gets it for some minutes; `submit` asks for it, or it lapses by itself."""
        answer: BookingRead = self._call("hold_slot", {"venue_id": venue_id, "body": body}, options)
        return answer

    def identify_patient(self, order_id: str, body: Identification, **options: Unpack[Options]) -> NursingOrderRead:
        """核对患者身份 Check who the patient is. 用证件、腕带或由家属确认；在任何操作之前。 By a card, a wristband or the family; before anything is done."""
        answer: NursingOrderRead = self._call("identify_patient", {"order_id": order_id, "body": body}, options)
        return answer

    def import_residents(self, code: str, body: BodyImportResidents, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, **options: Unpack[Options]) -> ImportRead:
        """用表格批量登记居民 Enter residents from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；还没有的住户会自动建立。 All rows or, with one bad cell anywhere, none; households that are not there yet are made."""
        answer: ImportRead = self._call("import_residents", {"code": code, "body": body, "dry_run": dry_run, "on_error": on_error}, options)
        return answer

    def import_staff(self, code: str, body: BodyImportStaff, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, **options: Unpack[Options]) -> StaffImportRead:
        """用表格批量授予角色 Give roles from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；只能授予您在那里有权授予的角色。 All rows or, with one bad cell anywhere, none; only roles that you may give there."""
        answer: StaffImportRead = self._call("import_staff", {"code": code, "body": body, "dry_run": dry_run, "on_error": on_error}, options)
        return answer

    def investigate_incident(self, incident_id: str, **options: Unpack[Options]) -> IncidentRead:
        """受理事件 Look into an incident. 由机构的负责人接手。 Somebody who answers for the provider takes it on."""
        answer: IncidentRead = self._call("investigate_incident", {"incident_id": incident_id}, options)
        return answer

    def join_visit(self, door_visit_id: str, body: JoinCreate, **options: Unpack[Options]) -> OrderRead:
        """加入拼单 Join a visit to my building. 同一时段的一张自己的订单；户数够了，大家都按拼单价付。 An order of one's own in the same window; once enough have joined, all of them pay the joint price."""
        answer: OrderRead = self._call("join_visit", {"door_visit_id": door_visit_id, "body": body}, options)
        return answer

    def join_waitlist(self, venue_id: str, body: WaitCreate, **options: Unpack[Options]) -> WaitRead:
        """候补已被约的时段 Wait for a slot that is taken. 一旦空出，为排在第一的人保留并通知；再用 `claim` 或 `decline`。 When it is freed, it is kept for the first in line and they are told; then `claim` or `decline`."""
        answer: WaitRead = self._call("join_waitlist", {"venue_id": venue_id, "body": body}, options)
        return answer

    def lay_down_nursing_rules(self, provider_id: str, body: OfferingWrite, **options: Unpack[Options]) -> OfferingRead:
        """制定某一类别的新规则 Lay down new rules for a category. 自某日起；已提交的订单沿用当时的规则。 From a day on; orders already submitted keep the rules they had."""
        answer: OfferingRead = self._call("lay_down_nursing_rules", {"provider_id": provider_id, "body": body}, options)
        return answer

    def lay_down_nursing_terms(self, provider_id: str, body: TermsWrite, **options: Unpack[Options]) -> TermsRead:
        """制定新的服务条款 Lay down new terms. 自某日起；已提交的订单沿用当时的条款。 From a day on; orders already submitted keep the terms they had."""
        answer: TermsRead = self._call("lay_down_nursing_terms", {"provider_id": provider_id, "body": body}, options)
        return answer

    def leave_waitlist(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """退出候补 Leave the waiting list. 为您保留的时段立即转给下一位。 What was kept for you is offered to the next in line at once."""
        answer: WaitRead = self._call("leave_waitlist", {"wait_id": wait_id}, options)
        return answer

    def let_serve(self, merchant_id: str, code: str, **options: Unpack[Options]) -> StandingRead:
        """同意商户服务本地 Let a merchant serve a place. 在其所在地审核通过后，本地居民即可找到它。 From now on the place's residents find it, as soon as it is approved where it stands."""
        answer: StandingRead = self._call("let_serve", {"merchant_id": merchant_id, "code": code}, options)
        return answer

    def lift_closure(self, closure_id: str, **options: Unpack[Options]) -> None:
        """重新开放场地 Open a venue again. 已被取消的不恢复；时间空出，候补的人最先得知。 What was displaced stays so; the time is free, and whoever waits for it hears first."""
        self._call("lift_closure", {"closure_id": closure_id}, options)

    def link_resident(self, resident_id: str, body: Link, **options: Unpack[Options]) -> ResidentRead:
        """把账号关联到居民 Link an account to a resident. 此后用该账号登录的人就是这名居民。 From now on whoever signs in with it is this resident."""
        answer: ResidentRead = self._call("link_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    def list_alarms(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: AlarmStatus | None | None = None, **options: Unpack[Options]) -> Page[AlarmRead]:
        """查看一个地方的警报 List the alarms of a place. 新的在前，限于与您有关的。 Newest first, as far as they are your business."""
        answer: Page[AlarmRead] = self._call("list_alarms", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_alternatives(self, booking_id: str, **options: Unpack[Options]) -> list[AlternativeRead]:
        """查看可替代的时段和场地 See what could be had instead. 最接近的在前，最多十个：另一时段、另一天，或本社区的另一间。 The nearest first, ten at the most: another hour, another day, or another room of the community."""
        answer: list[AlternativeRead] = self._call("list_alternatives", {"booking_id": booking_id}, options)
        return answer

    def list_bills(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[BillRead]:
        """列出已对账的日期 List the days that were compared. 微信支付每日账单，次日十点后与我们的账目核对。 WeChat Pay's bill of each day, compared with our books after ten the next morning."""
        answer: Page[BillRead] = self._call("list_bills", {"after": after, "limit": limit}, options)
        return answer

    def list_booking_messages(self, booking_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page1:
        """查看预约的留言 Read what is said about a booking. 新的在前，能看到该预约的人都可查看。 Newest first, for whoever sees the booking."""
        answer: Page1 = self._call("list_booking_messages", {"booking_id": booking_id, "after": after, "limit": limit}, options)
        return answer

    def list_bookings(self, code: str, *, after: str | None | None = None, limit: int | None = None, venue_id: str | None | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看一个地方的预约 List the bookings of a place. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[BookingRead] = self._call("list_bookings", {"code": code, "after": after, "limit": limit, "venue_id": venue_id, "status": status}, options)
        return answer

    def list_bookings_of_venue(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看场地的预约 List the bookings of a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[BookingRead] = self._call("list_bookings_of_venue", {"venue_id": venue_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_calls(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CallStatus | None = None, **options: Unpack[Options]) -> Page[CallRead]:
        """查看需要打电话的人 List whom to call. 没有账号、也无人代办的居民有事须告知；新的在前。 Residents without an account or anybody to act for them, who are to be told something; newest first."""
        answer: Page[CallRead] = self._call("list_calls", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_candidates(self, order_id: str, **options: Unpack[Options]) -> list[CandidateRead]:
        """列出可派护士及不可派的原因 List who could be sent, and why others not. 供调度：合适的按次序在前；其余附阻碍及其依据。 For dispatchers: who fits first, by rank; with what blocks the others and its source."""
        answer: list[CandidateRead] = self._call("list_candidates", {"order_id": order_id}, options)
        return answer

    def list_canned_answers(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[CannedRead]:
        """查看常用答复 List the answers at hand. 新的在前；供工作人员使用，留言时以 `canned_id` 引用。 Newest first; for staff, who say one by its id: `canned_id` of a message."""
        answer: Page[CannedRead] = self._call("list_canned_answers", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_catalogs(self, code: str, **options: Unpack[Options]) -> list[CatalogBrief]:
        """查看一个地方的服务清单目录 List the service lists of a place. 在那里有效的清单：自己的，否则最近一级上级的。 Those in force there: its own, else those of the nearest place above."""
        answer: list[CatalogBrief] = self._call("list_catalogs", {"code": code}, options)
        return answer

    def list_children(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[PlaceRead]:
        """列出直接下级 List what lies directly below a place. 按代码排序；已归档的不列出。 Ordered by code; archived places are left out."""
        answer: Page[PlaceRead] = self._call("list_children", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_claims(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ClaimStatus | None | None = None, **options: Unpack[Options]) -> Page[ClaimRead]:
        """查看一个地方的认定申请 List the claims of a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own."""
        answer: Page[ClaimRead] = self._call("list_claims", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_cleanings(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CleaningStatus | None | None = None, **options: Unpack[Options]) -> Page[CleaningRead]:
        """查看清洁任务 List what is to be cleaned. 新的在前；供工作人员查看。 Newest first; for staff."""
        answer: Page[CleaningRead] = self._call("list_cleanings", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_clearances(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ClearanceStatus | None | None = None, **options: Unpack[Options]) -> Page[ClearanceRead]:
        """查看未成年人信息的查看申请 List who asked to see what is about minors. 新的在前；有权批准的人可见全部，其他人只见自己的。 Newest first; all for whoever may approve, their own for others."""
        answer: Page[ClearanceRead] = self._call("list_clearances", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_closures(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ClosureRead]:
        """查看场地的临时关闭 List when a venue is closed for once. 当前和今后的，附原因；所属大厅的也在内。 Now and to come, with the reason; those of the hall it is a part of, too."""
        answer: Page[ClosureRead] = self._call("list_closures", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    def list_confirmations(self, case_id: str, **options: Unpack[Options]) -> list[ConfirmationRead]:
        """查看法院的答复 Read what the court said. 旧的在前。 Oldest first."""
        answer: list[ConfirmationRead] = self._call("list_confirmations", {"case_id": case_id}, options)
        return answer

    def list_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> list[ConformanceRead]:
        """查看对接检验的结果 Read how an integration did. 供其负责人，与其服务器读到的相同。 For its owners, as their server reads it."""
        answer: list[ConformanceRead] = self._call("list_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    def list_consent_texts(self, **options: Unpack[Options]) -> list[ConsentTextRead]:
        """查看同意书文本 Read what consent is asked for. 每一用途当前有效的文本，中英文对照。 The words in force for each purpose, in both languages."""
        answer: list[ConsentTextRead] = self._call("list_consent_texts", {}, options)
        return answer

    def list_consents(self, **options: Unpack[Options]) -> list[ConsentsConsentRead]:
        """查看我作出的同意 List what I consented to. 最近的在前，已撤回的也在内。 The latest first, those withdrawn too."""
        answer: list[ConsentsConsentRead] = self._call("list_consents", {}, options)
        return answer

    def list_corrections(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CorrectionStatus | None | None = None, **options: Unpack[Options]) -> Page[CorrectionRead]:
        """查看一个地方的更正申请 List the corrections asked for at a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own."""
        answer: Page[CorrectionRead] = self._call("list_corrections", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_damages(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DamageRead]:
        """查看场地的损坏 List what is damaged at a venue. 新的在前；工作人员见全部，其他人见自己报告的。 Newest first; staff see all, others what they reported."""
        answer: Page[DamageRead] = self._call("list_damages", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    def list_deliveries(self, endpoint_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DeliveryRead]:
        """查看发送记录 List what was sent to a webhook endpoint. 新的在前，最近三十天。 Newest first, of the last thirty days."""
        answer: Page[DeliveryRead] = self._call("list_deliveries", {"endpoint_id": endpoint_id, "after": after, "limit": limit}, options)
        return answer

    def list_differences(self, *, after: str | None | None = None, limit: int | None = None, day: str | None | None = None, kind: DifferenceKind | None | None = None, resolved: bool | None | None = None, **options: Unpack[Options]) -> Page[DifferenceRead]:
        """列出差异 List what differs. 新的在前：只有我方、只有对方、金额不符、退款不符。 Newest first: only ours, only theirs, another amount, another refund."""
        answer: Page[DifferenceRead] = self._call("list_differences", {"after": after, "limit": limit, "day": day, "kind": kind, "resolved": resolved}, options)
        return answer

    def list_disclosures(self, case_id: str, **options: Unpack[Options]) -> list[DisclosureRead]:
        """查看披露的内容 Read what was disclosed. 以及谁已接受。 And who has accepted it."""
        answer: list[DisclosureRead] = self._call("list_disclosures", {"case_id": case_id}, options)
        return answer

    def list_draws(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DrawRead]:
        """查看场地的抽签 List the draws for a venue. 新的在前，含以往的，人人可看。 Newest first, past ones too, for everybody."""
        answer: Page[DrawRead] = self._call("list_draws", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    def list_duties(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ShiftRead]:
        """查看值班表 List who is on duty. 尚未结束的班次，后登记的在前；供工作人员查看。 Shifts that are not over, entered last first; for staff."""
        answer: Page[ShiftRead] = self._call("list_duties", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_endpoints_at(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """查看本地集成方的网络回调地址 List the webhook endpoints of a place's integrators. 新的在前；您管辖范围内的。 Newest first; those within your reach."""
        answer: Page[EndpointRead] = self._call("list_endpoints_at", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_endpoints_of(self, organisation_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """查看机构的网络回调地址 List an organisation's webhook endpoints. 新的在前，供其负责人；测试密钥的也在内。 Newest first, for its owners; with those of its test keys."""
        answer: Page[EndpointRead] = self._call("list_endpoints_of", {"organisation_id": organisation_id, "after": after, "limit": limit}, options)
        return answer

    def list_evidence(self, case_id: str, **options: Unpack[Options]) -> list[EvidenceRead]:
        """查看证据材料 Read what was shown. 当事人可见自己的和共享的。 A side reads its own, and what is shared."""
        answer: list[EvidenceRead] = self._call("list_evidence", {"case_id": case_id}, options)
        return answer

    def list_facilities(self, code: str, *, after: str | None | None = None, limit: int | None = None, kind: FacilityKind | None | None = None, open_now: bool | None | None = None, **options: Unpack[Options]) -> Page[FacilityRead]:
        """查看免费开放的设施 List what merchants open to everybody for free. 厕所、饮水、充电、座椅等，以及今天的开放时间。 Toilets, water, charging, seats and more, with today's hours."""
        answer: Page[FacilityRead] = self._call("list_facilities", {"code": code, "after": after, "limit": limit, "kind": kind, "open_now": open_now}, options)
        return answer

    def list_facilities_of(self, merchant_id: str, **options: Unpack[Options]) -> list[FacilityDetail]:
        """查看本店免费开放的设施 List what my merchant opens for free. 不论状态，供本店成员和工作人员查看。 In whatever state, for its members and for staff."""
        answer: list[FacilityDetail] = self._call("list_facilities_of", {"merchant_id": merchant_id}, options)
        return answer

    def list_follow_ups(self, order_id: str, **options: Unpack[Options]) -> list[HomecareAftercareFollowUpRead]:
        """查看随访问题 Read the questions after a visit. 按到期日；回答属于健康信息，查看会留下记录。 By the day they are due; answers are health data, and looks at them are written down."""
        answer: list[HomecareAftercareFollowUpRead] = self._call("list_follow_ups", {"order_id": order_id}, options)
        return answer

    def list_grants(self, code: str, *, after: str | None | None = None, limit: int | None = None, role: Role | None | None = None, status: GrantStatus | None = None, **options: Unpack[Options]) -> Page[GrantDetail]:
        """查看一个地方的任职 List the roles held at a place. 新的在前；该地方及其以下、您管辖范围内的任职，以及您自己的。 Newest first; those at the place and below it within your reach, and your own."""
        answer: Page[GrantDetail] = self._call("list_grants", {"code": code, "after": after, "limit": limit, "role": role, "status": status}, options)
        return answer

    def list_households(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[HouseholdRead]:
        """查看一个地方的住户 List the households of a place. 新的在前；您管辖范围内的，以及您自己的住户。 Newest first; those within your reach, and your own."""
        answer: Page[HouseholdRead] = self._call("list_households", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_items(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ItemStatus | None | None = None, catalog: CatalogName | None | None = None, **options: Unpack[Options]) -> Page[ItemRead]:
        """按工作人员视角列出事项 List items as staff see them. 新的在前；草稿和已撤下的只在您的管辖范围内可见。 Newest first; drafts and withdrawn ones only within your reach."""
        answer: Page[ItemRead] = self._call("list_items", {"code": code, "after": after, "limit": limit, "status": status, "catalog": catalog}, options)
        return answer

    def list_keys(self, organisation_id: str, **options: Unpack[Options]) -> list[KeyRead]:
        """查看机构的服务器密钥 List the keys of an organisation's servers. 新的在前，已作废的也在内；密钥本身不再显示。 Newest first, with those that were revoked; what they are is never shown again."""
        answer: list[KeyRead] = self._call("list_keys", {"organisation_id": organisation_id}, options)
        return answer

    def list_leaves(self, nurse_id: str, **options: Unpack[Options]) -> list[LeaveRead]:
        """查看护士的请假 List a nurse's leaves. 最近的在前。 The latest first."""
        answer: list[LeaveRead] = self._call("list_leaves", {"nurse_id": nurse_id}, options)
        return answer

    def list_listing_reports(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ReportStatus | None | None = None, **options: Unpack[Options]) -> Page[ListingReportRead]:
        """查看一个地方对商户的举报 List the reports about merchants of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own."""
        answer: Page[ListingReportRead] = self._call("list_listing_reports", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_looks(self, case_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[LookRead]:
        """查看谁看过案件 Read who has looked. 新的在前：每一次查看，由谁、以什么身份。 Newest first: every reading of the case, by whom and in which role."""
        answer: Page[LookRead] = self._call("list_looks", {"case_id": case_id, "after": after, "limit": limit}, options)
        return answer

    def list_magic_values(self, **options: Unpack[Options]) -> list[MagicRead]:
        """列出沙箱的测试值 List the magic values of the sandbox. 用测试密钥说什么，会发生什么。正式密钥说同样的值，没有特别之处。 What to say with a test key, and what then happens. A live key saying the same says nothing special."""
        answer: list[MagicRead] = self._call("list_magic_values", {}, options)
        return answer

    def list_mediation_consents(self, case_id: str, **options: Unpack[Options]) -> list[MediationConsentRead]:
        """查看各方的表态 Read who agreed to what. 旧的在前；每一方以最后一次为准。 Oldest first; of each side the last word counts."""
        answer: list[MediationConsentRead] = self._call("list_mediation_consents", {"case_id": case_id}, options)
        return answer

    def list_mediation_follow_ups(self, case_id: str, **options: Unpack[Options]) -> list[MediationAgreementsFollowUpRead]:
        """查看回访 Read the visits afterwards. 旧的在前。 Oldest first."""
        answer: list[MediationAgreementsFollowUpRead] = self._call("list_mediation_follow_ups", {"case_id": case_id}, options)
        return answer

    def list_mediation_messages(self, case_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page2:
        """查看调解留言 Read the messages of a mediation. 新的在前；当事人可见自己的和给各方的。 Newest first; a side reads its own and those for all."""
        answer: Page2 = self._call("list_mediation_messages", {"case_id": case_id, "after": after, "limit": limit}, options)
        return answer

    def list_mediation_ratings(self, case_id: str, **options: Unpack[Options]) -> list[CasesRatingRead]:
        """查看调解评价 Read how a mediation was rated. 承办人可见全部，当事人只见自己的。 All for who has the case, your own for a side."""
        answer: list[CasesRatingRead] = self._call("list_mediation_ratings", {"case_id": case_id}, options)
        return answer

    def list_mediations(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: MediationStatus | None | None = None, type: DisputeType | None | None = None, **options: Unpack[Options]) -> Page[MediationRead]:
        """查看调解案件 List mediations. 新的在前：您是当事人、调解员、可以认领或主管的案件；不含其他。 Newest first: those you are a party to, mediate, may take from the pool, or lead; no others."""
        answer: Page[MediationRead] = self._call("list_mediations", {"code": code, "after": after, "limit": limit, "status": status, "type": type}, options)
        return answer

    def list_mediators(self, case_id: str, **options: Unpack[Options]) -> list[MediatorRead]:
        """查看调解员 Read who mediates. 已退出的也在内。 Those who have ended, too."""
        answer: list[MediatorRead] = self._call("list_mediators", {"case_id": case_id}, options)
        return answer

    def list_members(self, organisation_id: str, *, after: str | None | None = None, limit: int | None = None, role: Role | None | None = None, status: GrantStatus | None = None, **options: Unpack[Options]) -> Page[GrantDetail]:
        """查看机构成员的角色 List who holds a role in an organisation. 管理者可见全部，其他人只见自己的。 All of them for its administrators; your own for everybody else."""
        answer: Page[GrantDetail] = self._call("list_members", {"organisation_id": organisation_id, "after": after, "limit": limit, "role": role, "status": status}, options)
        return answer

    def list_merchants(self, code: str, *, after: str | None | None = None, limit: int | None = None, function: Literal["life", "social", "shopping", "education", "advice"] | None | None = None, category: str | None | None = None, free: bool | None | None = None, open_now: bool | None | None = None, q: str | None | None = None, **options: Unpack[Options]) -> Page[MerchantRead]:
        """查看服务一个地方的商户 List the merchants that serve a place. 新的在前；服务该地方、其上级或其下级的商户。 Newest first; those that serve the place, a place above it or one below it."""
        answer: Page[MerchantRead] = self._call("list_merchants", {"code": code, "after": after, "limit": limit, "function": function, "category": category, "free": free, "open_now": open_now, "q": q}, options)
        return answer

    def list_my_accesses(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[AccessRead]:
        """谁看过我的敏感信息 Who was shown what is sensitive about me. 健康、调解以及一切关于未成年人的内容：每一次由谁、为何查看；新的在前。 Health, mediation, and whatever is about a child: each time, by whom and for what; newest first."""
        answer: Page[AccessRead] = self._call("list_my_accesses", {"after": after, "limit": limit}, options)
        return answer

    def list_my_alarms(self, *, after: str | None | None = None, limit: int | None = None, status: AlarmStatus | None | None = None, **options: Unpack[Options]) -> Page[AlarmRead]:
        """查看我的警报 List my alarms. 您发出的、被通知的或可以处理的，新的在前。 Those you raised, were told of or may answer, newest first."""
        answer: Page[AlarmRead] = self._call("list_my_alarms", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_bookings(self, *, after: str | None | None = None, limit: int | None = None, venue_id: str | None | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看我的预约 List my bookings. 新的在前，无论场地在哪里。 Newest first, wherever the venue is."""
        answer: Page[BookingRead] = self._call("list_my_bookings", {"after": after, "limit": limit, "venue_id": venue_id, "status": status}, options)
        return answer

    def list_my_claims(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ClaimRead]:
        """查看我的认定申请 List my claims. 新的在前。 Newest first."""
        answer: Page[ClaimRead] = self._call("list_my_claims", {"after": after, "limit": limit}, options)
        return answer

    def list_my_corrections(self, *, after: str | None | None = None, limit: int | None = None, status: CorrectionStatus | None | None = None, **options: Unpack[Options]) -> Page[CorrectionRead]:
        """查看我的更正申请 List what I asked to correct. 新的在前。 Newest first."""
        answer: Page[CorrectionRead] = self._call("list_my_corrections", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_coupons(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[CouponRead]:
        """查看我的优惠券 List my coupons. 新的在前，已用和过期的也在内。 Newest first, those used and expired too."""
        answer: Page[CouponRead] = self._call("list_my_coupons", {"after": after, "limit": limit}, options)
        return answer

    def list_my_draw_tickets(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[TicketRead]:
        """查看我的签 List my tickets. 新的在前。 Newest first."""
        answer: Page[TicketRead] = self._call("list_my_draw_tickets", {"after": after, "limit": limit}, options)
        return answer

    def list_my_merchants(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[StandingRead]:
        """查看我的商户 List my merchants. 您是成员的商户，无论何种状态。 Those you are a member of, in whatever state."""
        answer: Page[StandingRead] = self._call("list_my_merchants", {"after": after, "limit": limit}, options)
        return answer

    def list_my_nursing_orders(self, *, after: str | None | None = None, limit: int | None = None, status: HomecareOrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOrderBrief]:
        """查看我的护理订单 List my nursing orders. 新的在前：您下的、为您下的，或您作为护士接的。 Newest first: ordered by you, for you, or accepted by you as a nurse."""
        answer: Page[NursingOrderBrief] = self._call("list_my_nursing_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_nursing_purchases(self, *, after: str | None | None = None, limit: int | None = None, status: PurchaseStatus | None | None = None, **options: Unpack[Options]) -> Page[PurchaseRead]:
        """查看我的护理套餐 List my nursing packages. 新的在前：您购买的、为您购买的或赠予的；附剩余次数。 Newest first: bought by you, or for you, or granted; with the visits that are left."""
        answer: Page[PurchaseRead] = self._call("list_my_nursing_purchases", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_offers(self, *, after: str | None | None = None, limit: int | None = None, status: OfferStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOfferRead]:
        """查看派给我的订单 List the orders offered to me. 供护士，新的在前；先接先得。 For nurses, newest first; whoever accepts first has it."""
        answer: Page[NursingOfferRead] = self._call("list_my_offers", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_orders(self, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看我的订单 List my orders. 新的在前。 Newest first."""
        answer: Page[OrderRead] = self._call("list_my_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_payments(self, *, after: str | None | None = None, limit: int | None = None, status: PaymentStatus | None | None = None, subject_id: str | None | None = None, **options: Unpack[Options]) -> Page[PaymentRead]:
        """查看我的支付 List my payments. 您已付或待付的，新的在前。 What you paid or were to pay, newest first."""
        answer: Page[PaymentRead] = self._call("list_my_payments", {"after": after, "limit": limit, "status": status, "subject_id": subject_id}, options)
        return answer

    def list_my_proxies(self, *, after: str | None | None = None, limit: int | None = None, status: ProxyStatus | None = None, **options: Unpack[Options]) -> Page[ProxyRead]:
        """查看谁替我办、我替谁办 List who acts for me, and for whom I act. 新的在前；过了截止日的即不再有效，即使没有人结束它。 Newest first; one beyond its last day counts no longer, though nobody has ended it."""
        answer: Page[ProxyRead] = self._call("list_my_proxies", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_my_reveals(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[RevealRead]:
        """谁查看过我的信息 Who looked at my data. 每一次有人看到您的完整字段，新的在前。 Each time somebody was shown a field of yours in full, newest first."""
        answer: Page[RevealRead] = self._call("list_my_reveals", {"after": after, "limit": limit}, options)
        return answer

    def list_my_waits(self, *, after: str | None | None = None, limit: int | None = None, status: WaitStatus | None | None = None, **options: Unpack[Options]) -> Page[WaitRead]:
        """查看我的候补 List what I wait for. 新的在前，附排队位置。 Newest first, with the place in line."""
        answer: Page[WaitRead] = self._call("list_my_waits", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_notes(self, case_id: str, **options: Unpack[Options]) -> list[NoteRead]:
        """查看私下陈述 Read the notes. 调解员和主管可见全部；当事人只见涉及自己且未密封的。 All for who mediates and who leads; for a side those about it that are not sealed."""
        answer: list[NoteRead] = self._call("list_notes", {"case_id": case_id}, options)
        return answer

    def list_notices(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[NoticeRead]:
        """查看我的消息 Read my inbox. 社区告知您的，新的在前。 What the community told you, newest first."""
        answer: Page[NoticeRead] = self._call("list_notices", {"after": after, "limit": limit}, options)
        return answer

    def list_nurses(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: NurseStatus | None | None = None, **options: Unpack[Options]) -> Page[NurseRead]:
        """查看机构的护士 List the nurses of a provider. 新的在前；机构的管理员和评估员可见全部，护士可见自己。 Newest first; all of them for the provider's administrators and assessors, yourself if you are one."""
        answer: Page[NurseRead] = self._call("list_nurses", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_nursing_incidents(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: IncidentStatus | None | None = None, **options: Unpack[Options]) -> Page[IncidentRead]:
        """查看机构的事件 List the incidents of a nursing provider. 新的在前；机构负责人可见全部，其他人只见自己报告的。 Newest first; all for whoever answers for the provider, your own reports otherwise."""
        answer: Page[IncidentRead] = self._call("list_nursing_incidents", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_nursing_looks(self, order_id: str, **options: Unpack[Options]) -> list[NursingLookRead]:
        """查看谁看过护理订单 Read who looked at a nursing order. 每一次查看健康信息或门牌，最近的在前。 Every look at health data or the door, the latest first."""
        answer: list[NursingLookRead] = self._call("list_nursing_looks", {"order_id": order_id}, options)
        return answer

    def list_nursing_offerings(self, provider_id: str, **options: Unpack[Options]) -> list[OfferingRead]:
        """查看机构的护理规则 Read the rules of a nursing provider. 按类别，最近的在前：必须满足什么、自何时起、依据何在。 By category, the latest first: what must hold, since when, and by what source."""
        answer: list[OfferingRead] = self._call("list_nursing_offerings", {"provider_id": provider_id}, options)
        return answer

    def list_nursing_packages(self, provider_id: str, **options: Unpack[Options]) -> list[PackageRead]:
        """查看护理机构的套餐 List the packages of a nursing provider. 同一项目的若干次上门，一个价格，现在可以购买的。 Several visits of one item at one price, as they can be bought now."""
        answer: list[PackageRead] = self._call("list_nursing_packages", {"provider_id": provider_id}, options)
        return answer

    def list_nursing_providers(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ProviderRead]:
        """查看本地的上门护理机构 List who nurses at home here. 新的在前；可以到这里上门的机构。 Newest first; whoever comes to the place."""
        answer: Page[ProviderRead] = self._call("list_nursing_providers", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_nursing_slots(self, code: str, *, item_id: str, from_: str, to: str | None | None = None, **options: Unpack[Options]) -> list[NursingSlotRead]:
        """查询上门护理时段 Find a time for nursing at home. 机构真正能够上门的每个半小时：合格且有空的护士，含路程。 Every half hour at which a provider can really come: fit nurses, free, the way included."""
        answer: list[NursingSlotRead] = self._call("list_nursing_slots", {"code": code, "item_id": item_id, "from": from_, "to": to}, options)
        return answer

    def list_nursing_terms(self, provider_id: str, **options: Unpack[Options]) -> list[TermsRead]:
        """查看机构的服务条款 Read on what terms a provider comes. 最近的在前；取消须付多少，机构违约退还多少。 The latest first; what calling off costs, and what is given back where the provider fails."""
        answer: list[TermsRead] = self._call("list_nursing_terms", {"provider_id": provider_id}, options)
        return answer

    def list_objections(self, case_id: str, **options: Unpack[Options]) -> list[ObjectionRead]:
        """查看回避申请 Read the objections. 附决定结果。 With what was decided."""
        answer: list[ObjectionRead] = self._call("list_objections", {"case_id": case_id}, options)
        return answer

    def list_offer_reports(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ReportStatus | None | None = None, **options: Unpack[Options]) -> Page[ReportRead]:
        """查看一个地方的优惠举报 List the reports about offers of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own."""
        answer: Page[ReportRead] = self._call("list_offer_reports", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_offer_reviews(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出待人工审核的优惠 List the offers that wait for a person. 新的在前，附规则发现的问题：工作人员见管辖范围内的，成员见自己的。 Newest first, with what the rules found: for staff those within their reach, for members their own."""
        answer: Page[OfferDetail] = self._call("list_offer_reviews", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_offers(self, code: str, *, after: str | None | None = None, limit: int | None = None, item_code: str | None | None = None, **options: Unpack[Options]) -> Page[OfferRead]:
        """查看一个地方的优惠 List the offers to be had at a place. 新的在前，来自服务该地方的商户；限定对象的，只给相应的人看。 Newest first, of merchants that serve it; those for some people only, to whom they are meant."""
        answer: Page[OfferRead] = self._call("list_offers", {"code": code, "after": after, "limit": limit, "item_code": item_code}, options)
        return answer

    def list_offers_of_merchant(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, item_code: str | None | None = None, **options: Unpack[Options]) -> Page[OfferRead]:
        """查看商户的优惠 List what a merchant offers. 新的在前；未上架的商户没有。 Newest first; none of one that is not listed."""
        answer: Page[OfferRead] = self._call("list_offers_of_merchant", {"merchant_id": merchant_id, "after": after, "limit": limit, "item_code": item_code}, options)
        return answer

    def list_open_visits(self, **options: Unpack[Options]) -> list[OrdersVisitRead]:
        """查看我楼里可以拼单的上门 List the visits to my building that I may join. 只显示已有多少户，不显示是谁。 How many homes have joined, not whose."""
        answer: list[OrdersVisitRead] = self._call("list_open_visits", {}, options)
        return answer

    def list_orders_at(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看一个地方的订单 List the orders of a place. 新的在前；工作人员见管辖范围内的全部，其他人只见自己的。 Newest first; staff all those within their reach, everybody else their own."""
        answer: Page[OrderRead] = self._call("list_orders_at", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_orders_of_provider(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: HomecareOrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOrderBrief]:
        """查看机构的护理订单 List the orders of a nursing provider. 新的在前，供其管理员和评估员；看不到别家机构的。 Newest first, for its administrators and assessors; never another provider's."""
        answer: Page[NursingOrderBrief] = self._call("list_orders_of_provider", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_orders_of_shop(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看一家店的订单 List a shop's orders. 新的在前：成员可见全部，其他人只见自己的。 Newest first: all for its members, of all others their own."""
        answer: Page[OrderRead] = self._call("list_orders_of_shop", {"merchant_id": merchant_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_organisations(self, code: str, *, after: str | None | None = None, limit: int | None = None, kind: OrganisationKind | None | None = None, **options: Unpack[Options]) -> Page[OrganisationRead]:
        """查看一个地方的机构 List the organisations of a place. 新的在前；您管辖范围内的，以及您所在的机构。 Newest first; those within your reach, and those you are a member of."""
        answer: Page[OrganisationRead] = self._call("list_organisations", {"code": code, "after": after, "limit": limit, "kind": kind}, options)
        return answer

    def list_own_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> list[ConformanceRead]:
        """查看我的对接检验结果（服务器） Read how my integration did, as a server. 最近十次，新的在前：得分，以及每一项的说明和改正办法。 The last ten runs, newest first: a score, and for each check a sentence and a remedy."""
        answer: list[ConformanceRead] = self._call("list_own_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    def list_own_deliveries(self, endpoint_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DeliveryRead]:
        """查看发送记录（服务器） List what was sent to a webhook endpoint, as a server. 新的在前，最近三十天。 Newest first, of the last thirty days."""
        answer: Page[DeliveryRead] = self._call("list_own_deliveries", {"endpoint_id": endpoint_id, "after": after, "limit": limit}, options)
        return answer

    def list_own_endpoints(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """列出我的网络回调地址（服务器） List my webhook endpoints, as a server. 新的在前；测试密钥只见测试密钥的。 Newest first; a test key sees those of test keys."""
        answer: Page[EndpointRead] = self._call("list_own_endpoints", {"after": after, "limit": limit}, options)
        return answer

    def list_own_keys(self, **options: Unpack[Options]) -> list[KeyRead]:
        """列出我的密钥（服务器） List my keys, as a server. 该密钥所属机构的全部密钥，新的在前。 Those of the organisation that the key belongs to, newest first."""
        answer: list[KeyRead] = self._call("list_own_keys", {}, options)
        return answer

    def list_own_offers(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出我的优惠（服务器） List my offers, as a server. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended."""
        answer: Page[OfferDetail] = self._call("list_own_offers", {"after": after, "limit": limit}, options)
        return answer

    def list_own_orders(self, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """列出本店订单（服务器） List my shop's orders, as a server. 新的在前；测试密钥只见沙箱里的。 Newest first; a test key sees those of its sandbox."""
        answer: Page[OrderRead] = self._call("list_own_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    def list_payments(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: PaymentStatus | None | None = None, subject_id: str | None | None = None, **options: Unpack[Options]) -> Page[PaymentRead]:
        """查看一个地方的支付 List the payments of a place. 新的在前；您自己的，您机构的，或管辖范围内的。 Newest first; your own, and those of your organisation or within your reach."""
        answer: Page[PaymentRead] = self._call("list_payments", {"code": code, "after": after, "limit": limit, "status": status, "subject_id": subject_id}, options)
        return answer

    def list_privacy_rules(self, **options: Unpack[Options]) -> list[PrivacyRuleRead]:
        """查看各类信息的保存期限 Read how long what is kept. 哪些个人信息保存多久、依据哪条法律；每天由任务执行。 Which personal data are kept how long and by which law; a job carries it out every day."""
        answer: list[PrivacyRuleRead] = self._call("list_privacy_rules", {}, options)
        return answer

    def list_proxies(self, resident_id: str, *, after: str | None | None = None, limit: int | None = None, status: ProxyStatus | None = None, **options: Unpack[Options]) -> Page[ProxyRead]:
        """查看谁替某居民代办 List who acts for a resident. 新的在前；您委托的、受托的，或有权登记的。 Newest first; those that you gave, were given, or might record."""
        answer: Page[ProxyRead] = self._call("list_proxies", {"resident_id": resident_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_purchases_of_provider(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: PurchaseStatus | None | None = None, **options: Unpack[Options]) -> Page[PurchaseRead]:
        """查看护理机构售出的套餐 List what was bought of a nursing provider. 新的在前，供本机构人员查看。 Newest first, for its own people."""
        answer: Page[PurchaseRead] = self._call("list_purchases_of_provider", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_residents(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ResidentStatus | None | None = None, **options: Unpack[Options]) -> Page[ResidentRead]:
        """查看一个地方的居民 List the residents of a place. 新的在前，已脱敏；您管辖范围内的、您自己和同住的人。 Newest first, masked; those within your reach, yourself and whom you live with."""
        answer: Page[ResidentRead] = self._call("list_residents", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_sessions(self, **options: Unpack[Options]) -> list[SessionRead]:
        """查看登录设备 List where I am signed in. 以您的身份登录的每一台设备，最近的在前。 Every device that is signed in as you, the latest first."""
        answer: list[SessionRead] = self._call("list_sessions", {}, options)
        return answer

    def list_sessions_of_mediation(self, case_id: str, **options: Unpack[Options]) -> list[HearingRead]:
        """查看调解会 Read the sessions. 连同笔录，各方都可以看。 With the record, which is every side's."""
        answer: list[HearingRead] = self._call("list_sessions_of_mediation", {"case_id": case_id}, options)
        return answer

    def list_shelf(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出我商户的优惠 List the offers of my merchant. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended."""
        answer: Page[OfferDetail] = self._call("list_shelf", {"merchant_id": merchant_id, "after": after, "limit": limit}, options)
        return answer

    def list_slots(self, venue_id: str, *, date: str | None | None = None, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> list[SlotRead]:
        """查看场地空闲时段 See when a venue is free. 这些日子的每个时段，不可约的说明原因。登录后计入您自己的额度。 Every slot of those days, and of those that cannot be had, why. Signed in, one's own quota counts."""
        answer: list[SlotRead] = self._call("list_slots", {"venue_id": venue_id, "date": date, "from": from_, "to": to}, options)
        return answer

    def list_standings(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: MerchantStatus | None | None = None, **options: Unpack[Options]) -> Page[StandingRead]:
        """查看商户及其状态 List the merchants of a place with their standing. 新的在前，无论何种状态；工作人员见管辖范围内的全部，成员见自己的。 Newest first, in whatever state; staff see all within their reach, members their own."""
        answer: Page[StandingRead] = self._call("list_standings", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_subscriptions(self, **options: Unpack[Options]) -> list[SubscriptionRead]:
        """查看我同意的订阅消息 List which messages I agreed to. 微信可以送达的每种消息，以及您各同意了几次。 Every message that WeChat may bring, and how many of each you have agreed to."""
        answer: list[SubscriptionRead] = self._call("list_subscriptions", {}, options)
        return answer

    def list_todo(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[TodoRead]:
        """查看我的待办 What waits for me. 各类都有；先到期的在前，没有期限的在后。 Of all kinds; what is due first comes first, what has no deadline last."""
        answer: Page[TodoRead] = self._call("list_todo", {"after": after, "limit": limit}, options)
        return answer

    def list_venues(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[VenueRead]:
        """查看一个地方的场地 List the venues of a place. 新的在前；该地方及其以下的全部场地。 Newest first; those in the place and everywhere below it."""
        answer: Page[VenueRead] = self._call("list_venues", {"code": code, "after": after, "limit": limit}, options)
        return answer

    def list_visit_entries(self, purchase_id: str, **options: Unpack[Options]) -> list[VisitEntryRead]:
        """查看护理套餐的台账 Read the book of a nursing package. 每一次购买、使用、退还或退款，依序编号；从不改动。 Every visit bought, drawn, given back or refunded, by number; nothing is ever changed in it."""
        answer: list[VisitEntryRead] = self._call("list_visit_entries", {"purchase_id": purchase_id}, options)
        return answer

    def list_waits_of_venue(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, status: WaitStatus | None | None = None, **options: Unpack[Options]) -> Page[WaitRead]:
        """查看场地的候补 List who waits for a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[WaitRead] = self._call("list_waits_of_venue", {"venue_id": venue_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    def list_webhook_events(self, **options: Unpack[Options]) -> list[EventRead]:
        """列出可告知服务器的事件 List what machines can be told of. 用于 `events` 的名称。数据只有编号：想知道更多，凭自己的权限来问接口。 Names for `events`. The data are ids: whoever wants more asks the API, with its own rights."""
        answer: list[EventRead] = self._call("list_webhook_events", {}, options)
        return answer

    def list_workers(self, merchant_id: str, **options: Unpack[Options]) -> list[WorkerRead]:
        """查看商户的上门人员 List who comes to the door for a shop. 供本店成员查看。 For its members."""
        answer: list[WorkerRead] = self._call("list_workers", {"merchant_id": merchant_id}, options)
        return answer

    def make_calendar_link(self, **options: Unpack[Options]) -> CalendarLinkMade:
        """生成我的日历链接 Make a link for my calendar. 只显示一次。之前的链接随即失效。 Shown once. The link before it is good no longer."""
        answer: CalendarLinkMade = self._call("make_calendar_link", {}, options)
        return answer

    def make_claim(self, body: ClaimCreate, **options: Unpack[Options]) -> ClaimRead:
        """申请认定我住在这里 Say that I live here. 由该地方的工作人员决定；通过后，您的账号就属于这名居民。同时只能有一件申请。 Staff of the place decide; approved, your account is that resident's. One claim at a time."""
        answer: ClaimRead = self._call("make_claim", {"body": body}, options)
        return answer

    def make_key(self, organisation_id: str, body: KeyCreate, **options: Unpack[Options]) -> KeyMade:
        """创建服务器密钥 Make a key for a server. 只显示这一次。正式和测试密钥各可同时有两个，便于不停机更换。 Shown this once. Two live and two test keys at a time, so that one is replaced without a pause."""
        answer: KeyMade = self._call("make_key", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    def make_nursing_order(self, body: NursingOrderCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """起草上门护理订单 Draft an order for nursing at home. 为自己或家人；提交之前没有任何承诺。 For yourself or your household; nothing is promised before it is submitted."""
        answer: NursingOrderRead = self._call("make_nursing_order", {"body": body}, options)
        return answer

    def make_own_key(self, body: KeyCreate, **options: Unpack[Options]) -> KeyMade:
        """创建我的下一个密钥（服务器） Make my next key, as a server. 与当前密钥模式相同、权限范围不超过它；随后作废旧的。 Of the same mode and with no more scopes than the key that asks; then revoke the old one."""
        answer: KeyMade = self._call("make_own_key", {"body": body}, options)
        return answer

    def mark_notice_read(self, notice_id: str, **options: Unpack[Options]) -> NoticeRead:
        """标为已读 Mark a notice as read. 再次标记结果相同。 Again is the same."""
        answer: NoticeRead = self._call("mark_notice_read", {"notice_id": notice_id}, options)
        return answer

    def measure_vitals(self, order_id: str, body: VitalsWrite, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """记录生命体征 Write down vital signs. 加密保存；超出范围的立即告知。 Sealed; values beyond the limits are told at once."""
        answer: HomecareVisitsVisitRead = self._call("measure_vitals", {"order_id": order_id, "body": body}, options)
        return answer

    def miss_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告对方未到 Say that the other side was not there. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        answer: OrderRead = self._call("miss_order", {"door_order_id": door_order_id}, options)
        return answer

    def miss_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告对方未到（服务器） Say that the other side was not there, as a server. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        answer: OrderRead = self._call("miss_own_order", {"door_order_id": door_order_id}, options)
        return answer

    def move_resident_away(self, resident_id: str, body: Departure, **options: Unpack[Options]) -> ResidentRead:
        """记录居民迁出 Note that a resident moved away. 此后看不到原来同住的人。 They no longer see those they lived with."""
        answer: ResidentRead = self._call("move_resident_away", {"resident_id": resident_id, "body": body}, options)
        return answer

    def move_resident_in(self, resident_id: str, **options: Unpack[Options]) -> ResidentRead:
        """记录居民迁回 Note that a resident came back. 迁回原来的住户；迁入其他住户用 PUT。 Into the household they left; PUT knows of another."""
        answer: ResidentRead = self._call("move_resident_in", {"resident_id": resident_id}, options)
        return answer

    def name_mediation_duty(self, code: str, body: DutyWrite, **options: Unpack[Options]) -> CasesDutyRead:
        """指定逾期的最终负责人 Name who hears of a missed term at last. 用于主任、街道和管理员都空缺或没有回应时。 When heads, street and administrators are all vacant or silent."""
        answer: CasesDutyRead = self._call("name_mediation_duty", {"code": code, "body": body}, options)
        return answer

    def name_mediator(self, case_id: str, body: MediatorCreate, **options: Unpack[Options]) -> MediatorRead:
        """指定调解员 Name a mediator. 由主任指定或当事人选择（第 19 条）；调解员也可以自行认领。 By the head, or chosen by a side (19); a mediator takes a case from the pool for themselves."""
        answer: MediatorRead = self._call("name_mediator", {"case_id": case_id, "body": body}, options)
        return answer

    def note_follow_up(self, case_id: str, body: FollowUpCreate, **options: Unpack[Options]) -> MediationAgreementsFollowUpRead:
        """记录回访 Note a visit afterwards. 是否履行、是否满意、是否可能再起。 Was it done, are they satisfied, may it flare up again."""
        answer: MediationAgreementsFollowUpRead = self._call("note_follow_up", {"case_id": case_id, "body": body}, options)
        return answer

    def note_missed(self, call_id: str, **options: Unpack[Options]) -> CallRead:
        """登记未能联系上 Note that somebody was not reached. 以后仍可告知。 They may still be told later."""
        answer: CallRead = self._call("note_missed", {"call_id": call_id}, options)
        return answer

    def note_performance(self, case_id: str, body: PerformanceCreate, **options: Unpack[Options]) -> AgreementRead:
        """记录履行情况 Note what was done. 由委员会监督（第 31 条）；全部履行后案件即为已履行。 The committee looks after it (31); once all is done the case is performed."""
        answer: AgreementRead = self._call("note_performance", {"case_id": case_id, "body": body}, options)
        return answer

    def note_resident_deceased(self, resident_id: str, body: Departure, **options: Unpack[Options]) -> ResidentRead:
        """记录居民去世 Note that a resident died. 不会因此删除任何内容。 Nothing is erased by it."""
        answer: ResidentRead = self._call("note_resident_deceased", {"resident_id": resident_id, "body": body}, options)
        return answer

    def note_subscriptions(self, body: SubscriptionsCreate, **options: Unpack[Options]) -> list[SubscriptionRead]:
        """登记我同意的订阅消息 Say which messages I agreed to. 按 wx.requestSubscribeMessage 的结果：每同意一次可发一条。 As wx.requestSubscribeMessage answered: each accept is good for one message."""
        answer: list[SubscriptionRead] = self._call("note_subscriptions", {"body": body}, options)
        return answer

    def note_told(self, call_id: str, body: Told, **options: Unpack[Options]) -> CallRead:
        """登记已告知 Note that somebody was told. 通过电话、纸质通知单或上门。 By phone, by a slip of paper, or at the door."""
        answer: CallRead = self._call("note_told", {"call_id": call_id, "body": body}, options)
        return answer

    def object_to_mediator(self, case_id: str, body: ObjectionCreate, **options: Unpack[Options]) -> ObjectionRead:
        """申请调解员回避 Object to a mediator. 须说明理由；主任决定之前程序停止。 With a reason; nothing goes on until the head has decided."""
        answer: ObjectionRead = self._call("object_to_mediator", {"case_id": case_id, "body": body}, options)
        return answer

    def offer_nursing_package(self, provider_id: str, body: PackageWrite, **options: Unpack[Options]) -> PackageRead:
        """上架套餐 Put a package on sale. 上架后不可修改：请下架，再上架另一个。 It is never changed: withdraw it, and offer another."""
        answer: PackageRead = self._call("offer_nursing_package", {"provider_id": provider_id, "body": body}, options)
        return answer

    def open_draw(self, venue_id: str, body: DrawCreate, **options: Unpack[Options]) -> DrawRead:
        """对时段进行抽签 Let a slot be drawn for. 全部名额为抽签保留；现在公布种子的哈希，开签时公布种子。 All its seats are kept for it; the hash of the seed is published now, the seed when it is drawn."""
        answer: DrawRead = self._call("open_draw", {"venue_id": venue_id, "body": body}, options)
        return answer

    def open_file(self, file_id: str, **options: Unpack[Options]) -> bytes:
        """打开文件 Open a file. 权限随引用它的事项：已发布事项的表格人人可看，无需令牌。 By the rights of what names it: a form of a published item is public. No token needed then."""
        answer: bytes = self._call("open_file", {"file_id": file_id}, options)
        return answer

    def order_in_sandbox(self, body: SandboxOrderCreate, **options: Unpack[Options]) -> OrderRead:
        """在沙箱里收到一个订单 Be ordered from, in the sandbox. 如同居民下了单：接单后，对方按 `value` 行事。到达码为 000000。 As if a resident had ordered: accept it, and they do as `value` says. The arrival code is 000000."""
        answer: OrderRead = self._call("order_in_sandbox", {"body": body}, options)
        return answer

    def order_to_the_door(self, merchant_id: str, body: OrderCreate, **options: Unpack[Options]) -> OrderRead:
        """预约上门服务 Order a service to the door. 由商户接单或谢绝。带 `shared` 时，同楼邻居可以拼单。 The shop accepts or declines. With `shared`, neighbours of the building may join the visit."""
        answer: OrderRead = self._call("order_to_the_door", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def pause_facility(self, facility_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> FacilityDetail:
        """下架免费设施 Take a free facility off the list. 由工作人员下架，直到恢复。 By staff, until they restore it."""
        answer: FacilityDetail = self._call("pause_facility", {"facility_id": facility_id, "body": body}, options)
        return answer

    def pause_mediation(self, case_id: str, body: PauseCreate, **options: Unpack[Options]) -> MediationRead:
        """中止计算期限 Suspend the month. 用于鉴定等；一段时间后自动恢复。 For an appraisal and the like; after a while it goes on by itself."""
        answer: MediationRead = self._call("pause_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def pause_merchant(self, merchant_id: str, body: Holiday, **options: Unpack[Options]) -> StandingRead:
        """歇业休假 Go on holiday. 从列表中隐去，直到恢复，或到 `until` 的次日。 Off the lists until it resumes, or until the day after `until`."""
        answer: StandingRead = self._call("pause_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def pause_offer(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """暂停优惠 Pause an offer. 直到恢复，或重新推送并经审核。 Until it is resumed, or pushed anew and looked at."""
        answer: OfferDetail = self._call("pause_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    def pause_visit(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """暂停服务 Pause the service. 需要叫人，或需要休息。 Somebody had to be called, or to rest."""
        answer: NursingOrderRead = self._call("pause_visit", {"order_id": order_id}, options)
        return answer

    def pay_nursing_order(self, order_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付护理订单 Pay for a nursing order. 价格已定。到账后自动派单。 The price is fixed by now. When the money has come, the order is dispatched by itself."""
        answer: CheckoutRead = self._call("pay_nursing_order", {"order_id": order_id}, options)
        return answer

    def pay_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付护理套餐 Pay for a nursing package. 到账后即可使用其中的次数。 When the money has come, its visits can be drawn."""
        answer: CheckoutRead = self._call("pay_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    def pay_order(self, door_order_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付上门订单 Pay for an order. 店家接单之后支付；到账后店家出发。 When the shop has accepted; it sets out when the money has come."""
        answer: CheckoutRead = self._call("pay_order", {"door_order_id": door_order_id}, options)
        return answer

    def print_service_card(self, code: str, **options: Unpack[Options]) -> bytes:
        """打印便民服务卡 Print the card of merchants. 便民服务卡，字号不小于 16 磅，供公告栏张贴，也给没有手机的人。 便民服务卡, in 16 points and more, for the notice board and for whoever has no phone."""
        answer: bytes = self._call("print_service_card", {"code": code}, options)
        return answer

    def print_service_list(self, name: Literal["government", "commercial", "nursing", "elderly", "posts"], code: str, **options: Unpack[Options]) -> bytes:
        """打印服务清单 Print a service list. 社区服务清单，按类别排列，字号不小于 16 磅。 社区服务清单, category by category, in 16 points and more."""
        answer: bytes = self._call("print_service_list", {"name": name, "code": code}, options)
        return answer

    def print_slips(self, code: str, **options: Unpack[Options]) -> bytes:
        """打印纸质通知单 Print slips of paper. 每个待办电话一张，写明门牌；姓名已脱敏。 One for each call that waits, with the door to put it under; names are masked."""
        answer: bytes = self._call("print_slips", {"code": code}, options)
        return answer

    def publish_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """发布事项 Publish an item. 从此人人可见。 From now on everybody sees it."""
        answer: ItemRead = self._call("publish_item", {"item_id": item_id}, options)
        return answer

    def publish_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferDetail:
        """发布所推送的内容 Publish what was pushed. 已经人工看过，没有发现问题。 A person has looked, and sees nothing wrong."""
        answer: OfferDetail = self._call("publish_offer", {"offer_id": offer_id}, options)
        return answer

    def push_offers(self, body: OfferBulk, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """批量推送优惠（服务器） Push many offers, as a server. 最多 5 000 条，JSON 或每行一条；逐条给出结果，按序号。 Up to 5 000, as JSON or a line each; an answer for each of them, by its index."""
        answer: PushRead = self._call("push_offers", {"body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    def push_offers_as_person(self, merchant_id: str, body: OfferBulk, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """批量推送优惠（人工） Push many offers, as a person. 与服务器推送相同。 The same as a server's."""
        answer: PushRead = self._call("push_offers_as_person", {"merchant_id": merchant_id, "body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    def push_sheet(self, merchant_id: str, body: BodyPushSheet, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """用表格推送优惠 Push offers from a sheet. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf; the same rules as for servers."""
        answer: PushRead = self._call("push_sheet", {"merchant_id": merchant_id, "body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    def put_facility(self, merchant_id: str, kind: FacilityKind, body: FacilityWrite, **options: Unpack[Options]) -> FacilityDetail:
        """免费开放一项设施 Open something to everybody for free. 由店主，或由工作人员代办；每类一项，没有则新建，已有则修改。 By the owner, or by staff on its behalf; one of a kind, made or changed."""
        answer: FacilityDetail = self._call("put_facility", {"merchant_id": merchant_id, "kind": kind, "body": body}, options)
        return answer

    def put_offer(self, external_id: str, body: OfferWrite, **options: Unpack[Options]) -> PutRead:
        """推送一条优惠（服务器） Put an offer, as a server. 新增或修改，视情况而定。比现有版本旧的不起作用：`superseded`。 Made or changed, whichever it takes. What is older than what we have changes nothing: `superseded`."""
        answer: PutRead = self._call("put_offer", {"external_id": external_id, "body": body}, options)
        return answer

    def put_offer_as_person(self, external_id: str, merchant_id: str, body: OfferWrite, **options: Unpack[Options]) -> PutRead:
        """推送一条优惠（人工） Put an offer, as a person. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf, marked so; the same rules as for servers."""
        answer: PutRead = self._call("put_offer_as_person", {"external_id": external_id, "merchant_id": merchant_id, "body": body}, options)
        return answer

    def rate_mediation(self, case_id: str, body: CasesRatingCreate, **options: Unpack[Options]) -> CasesRatingRead:
        """评价调解 Rate a mediation. 一次。评一分或两分的会有人回访。 Once. Of a one or a two somebody calls back."""
        answer: CasesRatingRead = self._call("rate_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def rate_order(self, door_order_id: str, body: OrdersRatingCreate, **options: Unpack[Options]) -> OrderRead:
        """评价订单 Rate an order. 完成后评价一次。 Once, when it is done."""
        answer: OrderRead = self._call("rate_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def read_agreement(self, case_id: str, **options: Unpack[Options]) -> AgreementRead:
        """查看调解协议 Read the agreement. 谁已签、谁未签，以及还须履行什么。 Who has signed, who has not, and what is still to be done."""
        answer: AgreementRead = self._call("read_agreement", {"case_id": case_id}, options)
        return answer

    def read_alarm(self, alarm_id: str, **options: Unpack[Options]) -> AlarmRead:
        """查看警报 Read an alarm. 进行到哪一步，是否有人接手。 Where it is, and whether somebody has taken it on."""
        answer: AlarmRead = self._call("read_alarm", {"alarm_id": alarm_id}, options)
        return answer

    def read_alarm_timeline(self, alarm_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看警报的经过 Read what was done about an alarm. 谁接手、谁交回、在哪一级无人应答。 Who took it on, who gave it back, on which rung nobody stood."""
        answer: list[StepRead] = self._call("read_alarm_timeline", {"alarm_id": alarm_id}, options)
        return answer

    def read_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """查看预约 Read a booking. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: BookingRead = self._call("read_booking", {"booking_id": booking_id}, options)
        return answer

    def read_booking_messages(self, booking_id: str, **options: Unpack[Options]) -> None:
        """把留言标为已读 Mark what was said as read. 对方到目前为止的全部留言。 All that the other side has said so far."""
        self._call("read_booking_messages", {"booking_id": booking_id}, options)

    def read_booking_timeline(self, booking_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看预约的经过 Read what was done to a booking. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = self._call("read_booking_timeline", {"booking_id": booking_id}, options)
        return answer

    def read_calendar(self, year: int, **options: Unpack[Options]) -> YearRead:
        """查看一年的公共节假日 Read the public holidays of a year. 以及调休上班的周末；其余日期按星期计算。 And the weekends worked instead (调休); all other days go by their weekday."""
        answer: YearRead = self._call("read_calendar", {"year": year}, options)
        return answer

    def read_calendar_link(self, **options: Unpack[Options]) -> CalendarLinkRead:
        """查看我的日历是否有链接 Read whether my calendar has a link. 何时生成、最近何时被读取；从不显示链接本身。 Since when, and when it was last read; never the link itself."""
        answer: CalendarLinkRead = self._call("read_calendar_link", {}, options)
        return answer

    def read_catalog(self, name: CatalogName, code: str, **options: Unpack[Options]) -> CatalogRead:
        """查看整份服务清单 Read a whole service list. 一次返回所有类别及已发布的事项，可以缓存。 All categories with their published items, in one answer that can be cached."""
        answer: CatalogRead = self._call("read_catalog", {"name": name, "code": code}, options)
        return answer

    def read_claim_timeline(self, claim_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看认定申请的经过 Read what was done to a claim. 谁决定、何时、为何。 Who decided, when and why."""
        answer: list[StepRead] = self._call("read_claim_timeline", {"claim_id": claim_id}, options)
        return answer

    def read_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """查看清洁任务详情 Read a cleaning task. 供管辖范围内的工作人员查看。 For staff within their reach."""
        answer: CleaningRead = self._call("read_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    def read_clearance_timeline(self, clearance_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看批准的经过 Read who allowed it. 谁申请、谁决定、何时、为何。 Who asked, who decided, when and why."""
        answer: list[StepRead] = self._call("read_clearance_timeline", {"clearance_id": clearance_id}, options)
        return answer

    def read_committee(self, code: str, **options: Unpack[Options]) -> CommitteeRead:
        """查看本地的调解委员会 Read who mediates here. 该地方的委员会，否则最近一级上级的，连同成员。 The committee of the place, else that of the nearest place above, with its members."""
        answer: CommitteeRead = self._call("read_committee", {"code": code}, options)
        return answer

    def read_correction_timeline(self, correction_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看更正申请的经过 Read what was done about a correction. 谁决定、何时、为何。 Who decided, when and why."""
        answer: list[StepRead] = self._call("read_correction_timeline", {"correction_id": correction_id}, options)
        return answer

    def read_damage(self, damage_id: str, **options: Unpack[Options]) -> DamageRead:
        """查看损坏报告 Read a report of damage. 照片用 `GET /files/{id}` 打开。 Its photos are opened by `GET /files/{id}`."""
        answer: DamageRead = self._call("read_damage", {"damage_id": damage_id}, options)
        return answer

    def read_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryDetail:
        """查看一次发送的全部尝试 Read a delivery with all its attempts. 发出了什么，每次收到什么。 What was sent, and what came back each time."""
        answer: DeliveryDetail = self._call("read_delivery", {"delivery_id": delivery_id}, options)
        return answer

    def read_door_code(self, venue_id: str, **options: Unpack[Options]) -> DoorCodeRead:
        """读取门口的签到码 Read the code that the door shows. 供门口的屏幕使用，失效即重新读取；拍下的照片很快无效。 For the screen by the door, which asks anew when it is no longer valid; a picture of it soon is not."""
        answer: DoorCodeRead = self._call("read_door_code", {"venue_id": venue_id}, options)
        return answer

    def read_draw(self, draw_id: str, **options: Unpack[Options]) -> DrawShown:
        """查看并核验抽签 Read a draw, and check it. 附每张签的权重和名次，不含姓名。如何自行重新开签：`docs/fair-draw.md`。 With every ticket's weight and place, and nobody's name. `docs/fair-draw.md`: how to draw again."""
        answer: DrawShown = self._call("read_draw", {"draw_id": draw_id}, options)
        return answer

    def read_draw_ticket(self, ticket_id: str, **options: Unpack[Options]) -> TicketRead:
        """查看签 Read a ticket. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: TicketRead = self._call("read_draw_ticket", {"ticket_id": ticket_id}, options)
        return answer

    def read_duty(self, code: str, *, role: Role, **options: Unpack[Options]) -> GrantDetail:
        """查询某角色由谁负责 Find who answers for a role. 任职者，其次代理者，再次副职，都没有时找上一级的同一角色。 The holder, else who acts for them, else a deputy, else the same at the place above."""
        answer: GrantDetail = self._call("read_duty", {"code": code, "role": role}, options)
        return answer

    def read_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """查看网络回调地址 Read a webhook endpoint. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why."""
        answer: EndpointRead = self._call("read_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def read_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityRead:
        """查看免费开放的设施 Read a free facility. 由谁开放、何时开放、今天的情况。 Whose it is, when it is open, and how it is today."""
        answer: FacilityRead = self._call("read_facility", {"facility_id": facility_id}, options)
        return answer

    def read_facility_timeline(self, facility_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看免费设施的经过 Read what was done to a free facility. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = self._call("read_facility_timeline", {"facility_id": facility_id}, options)
        return answer

    def read_file_index(self, case_id: str, **options: Unpack[Options]) -> IndexRead:
        """查看卷宗目录 Read what is in the file. 十三个部分，其中六个必备（司发通〔2010〕239号），以及缺少哪些。 Thirteen parts, six of them compulsory (司发通〔2010〕239号), and which are missing."""
        answer: IndexRead = self._call("read_file_index", {"case_id": case_id}, options)
        return answer

    def read_household(self, household_id: str, **options: Unpack[Options]) -> HouseholdDetail:
        """查看住户 Read a household. 连同家庭成员，信息已脱敏。 With its people, masked."""
        answer: HouseholdDetail = self._call("read_household", {"household_id": household_id}, options)
        return answer

    def read_incident_timeline(self, incident_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看事件的经过 Read what was done about an incident. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = self._call("read_incident_timeline", {"incident_id": incident_id}, options)
        return answer

    def read_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """查看事项 Read an item. 发布后人人可看；草稿和已撤下的仅工作人员可见。无需令牌。 Public once published; drafts and withdrawn ones for staff. No token needed."""
        answer: ItemRead = self._call("read_item", {"item_id": item_id}, options)
        return answer

    def read_item_timeline(self, item_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看事项的经过 Read what was done to an item. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = self._call("read_item_timeline", {"item_id": item_id}, options)
        return answer

    def read_me(self, **options: Unpack[Options]) -> MeRead:
        """我是谁 Who am I. 您的账号、在居民中的身份、今天担任的角色，以及可以代办的人。 Your account, who you are among the residents, the roles you hold today, and for whom you may act."""
        answer: MeRead = self._call("read_me", {}, options)
        return answer

    def read_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """查看调解案件 Read a mediation. 仅限案内的人；您的查看会留下记录。 For those in it and nobody else; that you read it is written down."""
        answer: MediationRead = self._call("read_mediation", {"case_id": case_id}, options)
        return answer

    def read_mediation_timeline(self, case_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看调解的经过 Read what was done in a mediation. 每一步，旧的在前：谁、以什么身份、何时、为何；警示和升级也在内。 Every step, oldest first: who, in which role, when and why; warnings and escalations too."""
        answer: list[StepRead] = self._call("read_mediation_timeline", {"case_id": case_id}, options)
        return answer

    def read_merchant(self, merchant_id: str, **options: Unpack[Options]) -> MerchantRead:
        """查看商户 Read a merchant. 位置、营业时间、服务内容以及免费开放的设施。 Where it is, when it is open, what it does and what it opens for free."""
        answer: MerchantRead = self._call("read_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def read_merchant_timeline(self, merchant_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看商户的经过 Read what was done to a merchant. 每一步，旧的在前：谁、何时、为何。 Every move, oldest first: who, when and why."""
        answer: list[StepRead] = self._call("read_merchant_timeline", {"merchant_id": merchant_id}, options)
        return answer

    def read_my_calendar(self, calendar_token: str, **options: Unpack[Options]) -> bytes:
        """订阅自己的预约日历 Subscribe to one's own bookings. 供无法登录的手机日历使用：路径就是钥匙，从不写入日志。 For the calendar of a phone, which cannot sign in: the path is the key. It never stands in our logs."""
        answer: bytes = self._call("read_my_calendar", {"calendar_token": calendar_token}, options)
        return answer

    def read_my_data(self, **options: Unpack[Options]) -> bytes:
        """阅读我的全部信息 Read everything about me. 同样内容，可供阅读或打印的网页。 The same as a page to read or to print."""
        answer: bytes = self._call("read_my_data", {}, options)
        return answer

    def read_my_no_shows(self, **options: Unpack[Options]) -> ScoreRead:
        """查看我的爽约累计 Read what my no-shows amount to. 会随时间自行减少。 It fades by itself."""
        answer: ScoreRead = self._call("read_my_no_shows", {}, options)
        return answer

    def read_nurse(self, nurse_id: str, **options: Unpack[Options]) -> NurseRead:
        """查看护士 Read a nurse. 您机构的护士，或您自己。 One of your provider's, or yourself."""
        answer: NurseRead = self._call("read_nurse", {"nurse_id": nurse_id}, options)
        return answer

    def read_nurse_timeline(self, nurse_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护士状态的经过 Read what was done to a nurse's standing. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = self._call("read_nurse_timeline", {"nurse_id": nurse_id}, options)
        return answer

    def read_nursing_consent_text(self, provider_id: str, version: str, **options: Unpack[Options]) -> NursingConsentTextRead:
        """查看机构的知情同意书 Read what a nursing provider asks consent to. 内容、流程、义务和风险，即将签署的文本。 Content, flow, duties and risks, as they will be signed."""
        answer: NursingConsentTextRead = self._call("read_nursing_consent_text", {"provider_id": provider_id, "version": version}, options)
        return answer

    def read_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """查看护理订单 Read a nursing order. 限于您需要知道的；查看健康信息或门牌会留下记录。 As far as you need to know; a look at health data or at the door is written down."""
        answer: NursingOrderRead = self._call("read_nursing_order", {"order_id": order_id}, options)
        return answer

    def read_nursing_order_timeline(self, order_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护理订单的经过 Read what was done to a nursing order. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = self._call("read_nursing_order_timeline", {"order_id": order_id}, options)
        return answer

    def read_nursing_provider(self, provider_id: str, **options: Unpack[Options]) -> ProviderRead:
        """查看护理机构 Read a nursing provider. 可以到哪里，以及上门费用。 Where it comes to, and what the way there costs."""
        answer: ProviderRead = self._call("read_nursing_provider", {"provider_id": provider_id}, options)
        return answer

    def read_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """查看已购的护理套餐 Read a nursing package that was bought. 剩余几次、有效至何时、现在终止可退多少。 How many visits are left, until when, and what ending it now would pay back."""
        answer: PurchaseRead = self._call("read_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    def read_nursing_purchase_timeline(self, purchase_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护理套餐的经过 Read what was done to a nursing package. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = self._call("read_nursing_purchase_timeline", {"purchase_id": purchase_id}, options)
        return answer

    def read_nursing_visit(self, order_id: str, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """查看上门记录 Read the record of a visit. 该订单最近一次上门；家属以外的每次查看都会留下记录。 Of the order's last visit; every look by others than the family is written down."""
        answer: HomecareVisitsVisitRead = self._call("read_nursing_visit", {"order_id": order_id}, options)
        return answer

    def read_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferRead:
        """查看优惠 Read an offer. 有效或已领完；无效的、不面向您的视为不存在。 Live or sold out; what is not to be had, or not for you, is not there."""
        answer: OfferRead = self._call("read_offer", {"offer_id": offer_id}, options)
        return answer

    def read_offer_timeline(self, offer_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看优惠的经过 Read what was done to an offer. 供商户成员和工作人员查看。 For members of the merchant, and for staff."""
        answer: list[StepRead] = self._call("read_offer_timeline", {"offer_id": offer_id}, options)
        return answer

    def read_offers_template(self, merchant_id: str, **options: Unpack[Options]) -> bytes:
        """下载优惠登记表 Get an empty sheet for offers. 每条优惠一行，价格以元计；填写说明在第二页。 A row an offer, prices in yuan; the second sheet says how to fill it in."""
        answer: bytes = self._call("read_offers_template", {"merchant_id": merchant_id}, options)
        return answer

    def read_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """查看订单 Read an order. 下单人可见到门码；进行期间商户可见地址。 One's own with the arrival code; the shop's with the address while it is under way."""
        answer: OrderRead = self._call("read_order", {"door_order_id": door_order_id}, options)
        return answer

    def read_order_timeline(self, door_order_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看订单的经过 Read what was done to an order. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = self._call("read_order_timeline", {"door_order_id": door_order_id}, options)
        return answer

    def read_organisation(self, organisation_id: str, **options: Unpack[Options]) -> OrganisationRead:
        """查看机构 Read an organisation. 您所在的机构，或在您管辖范围内的机构。 One you are a member of, or that stands within your reach."""
        answer: OrganisationRead = self._call("read_organisation", {"organisation_id": organisation_id}, options)
        return answer

    def read_own_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryDetail:
        """查看一次发送的全部尝试（服务器） Read a delivery with all its attempts, as a server. 发出了什么，每次收到什么。 What was sent, and what came back each time."""
        answer: DeliveryDetail = self._call("read_own_delivery", {"delivery_id": delivery_id}, options)
        return answer

    def read_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """查看网络回调地址（服务器） Read a webhook endpoint, as a server. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why."""
        answer: EndpointRead = self._call("read_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def read_own_merchant(self, **options: Unpack[Options]) -> MachineRead:
        """查询密钥属于谁（服务器） Read whose key this is. `/merchant` 之下一切所指的商户，以及密钥的权限范围。 The merchant that everything below `/merchant` is about, and what the key may do."""
        answer: MachineRead = self._call("read_own_merchant", {}, options)
        return answer

    def read_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """查看订单（服务器） Read an order, as a server. 从接单到完成期间可见地址。 The address from accepting it until it is done."""
        answer: OrderRead = self._call("read_own_order", {"door_order_id": door_order_id}, options)
        return answer

    def read_path(self, code: str, **options: Unpack[Options]) -> list[PlaceRead]:
        """列出一个地方及其所有上级 List a place and all places above it. 从最上级一直到该地方。 From the top of the tree down to the place itself."""
        answer: list[PlaceRead] = self._call("read_path", {"code": code}, options)
        return answer

    def read_payment(self, payment_id: str, **options: Unpack[Options]) -> PaymentRead:
        """查看支付 Read a payment. 当前状态及退款。手机上支付后的提示不能作为凭证，请以此为准。 How it stands, with its refunds. What the phone says after paying proves nothing: ask here."""
        answer: PaymentRead = self._call("read_payment", {"payment_id": payment_id}, options)
        return answer

    def read_payment_timeline(self, payment_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看支付的经过 Read what was done to a payment. 每一步，旧的在前；微信支付所做的没有操作人姓名。 Every move, oldest first; those of WeChat Pay have no actor's name."""
        answer: list[StepRead] = self._call("read_payment_timeline", {"payment_id": payment_id}, options)
        return answer

    def read_place(self, code: str, **options: Unpack[Options]) -> PlaceRead:
        """查看一个地方 Read a place. 按代码：社区及以上用统计用区划代码，以下用我们的后缀（-g01、-b12、-b12-u2）。 By its code: the statistical one down to the community, ours (-g01, -b12, -b12-u2) below."""
        answer: PlaceRead = self._call("read_place", {"code": code}, options)
        return answer

    def read_proxy_timeline(self, proxy_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看委托的经过 Read what was done to a mandate. 谁在何时结束。 Who ended it, and when."""
        answer: list[StepRead] = self._call("read_proxy_timeline", {"proxy_id": proxy_id}, options)
        return answer

    def read_push(self, push_id: str, **options: Unpack[Options]) -> PushRead:
        """查看一次推送（服务器） Read a push, as a server. 处理到哪里，每一条结果如何。 How far it is, and what became of each row."""
        answer: PushRead = self._call("read_push", {"push_id": push_id}, options)
        return answer

    def read_push_as_person(self, push_id: str, merchant_id: str, **options: Unpack[Options]) -> PushRead:
        """查看我商户的一次推送 Read a push of my merchant. 处理到哪里，每一条结果如何。 How far it is, and what became of each row."""
        answer: PushRead = self._call("read_push_as_person", {"push_id": push_id, "merchant_id": merchant_id}, options)
        return answer

    def read_resident(self, resident_id: str, **options: Unpack[Options]) -> ResidentRead:
        """查看居民 Read a resident. 无论谁来看，都已脱敏。 Masked, whoever reads."""
        answer: ResidentRead = self._call("read_resident", {"resident_id": resident_id}, options)
        return answer

    def read_resident_timeline(self, resident_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看居民登记的变更记录 Read what was done to a resident's entry. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = self._call("read_resident_timeline", {"resident_id": resident_id}, options)
        return answer

    def read_residents_template(self, code: str, **options: Unpack[Options]) -> bytes:
        """下载居民登记表 Get the sheet to fill in. 每人一行；填写说明在第二页。 One row a person; how to fill it in stands on its second page."""
        answer: bytes = self._call("read_residents_template", {"code": code}, options)
        return answer

    def read_series(self, series_id: str, **options: Unpack[Options]) -> SeriesRead:
        """查看周期预约 Read a series. 您自己的，或管辖范围内的，连同全部日期。 Your own, or any within your reach, with all its dates."""
        answer: SeriesRead = self._call("read_series", {"series_id": series_id}, options)
        return answer

    def read_staff_template(self, code: str, **options: Unpack[Options]) -> bytes:
        """下载工作人员登记表 Get the sheet of staff to fill in. 每人每个角色一行；填写说明在第二页。 One row a role that somebody holds; how to fill it in stands on its second page."""
        answer: bytes = self._call("read_staff_template", {"code": code}, options)
        return answer

    def read_standing(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """查看商户状态 Read the standing of a merchant. 进行到哪一步、还缺什么，以及居民此刻能否找到它。 Where it is in its life, what is missing, and whether residents find it at this moment."""
        answer: StandingRead = self._call("read_standing", {"merchant_id": merchant_id}, options)
        return answer

    def read_venue(self, venue_id: str, **options: Unpack[Options]) -> VenueRead:
        """查看场地 Read a venue. 可容纳多少人、何时开放，以及预约须遵守的规则。 What it holds, when it is open, and the rules a booking has to keep."""
        answer: VenueRead = self._call("read_venue", {"venue_id": venue_id}, options)
        return answer

    def read_venue_calendar(self, venue_id: str, **options: Unpack[Options]) -> bytes:
        """订阅场地日历 Subscribe to the calendar of a venue. 何时被占用或关闭，不含任何人的姓名：供手机日历订阅。 When it is taken or closed, and by nobody's name: for the calendar of a phone."""
        answer: bytes = self._call("read_venue_calendar", {"venue_id": venue_id}, options)
        return answer

    def read_venue_usage(self, venue_id: str, *, date: str | None | None = None, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> list[UsageRead]:
        """查看场地各时段的使用情况 See how much a venue is used, by the hour. 一天，或一段日期，最多 31 天；不含任何人的姓名。 Of a day, or from one day to another, at most 31; without anybody's name."""
        answer: list[UsageRead] = self._call("read_venue_usage", {"venue_id": venue_id, "date": date, "from": from_, "to": to}, options)
        return answer

    def read_versions(self, item_id: str, **options: Unpack[Options]) -> list[ItemVersionRead]:
        """查看事项的历史版本 Read what an item said before. 每一个被替换的版本，新的在前。 Every version that was replaced, newest first."""
        answer: list[ItemVersionRead] = self._call("read_versions", {"item_id": item_id}, options)
        return answer

    def read_wait(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """查看候补 Read a wait. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: WaitRead = self._call("read_wait", {"wait_id": wait_id}, options)
        return answer

    def reapply_as_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """再次申请 Apply again. 驳回之后，沿用已有材料。 After a rejection, with what is there already."""
        answer: StandingRead = self._call("reapply_as_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def reassign_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """收回护士的订单 Take an order from its nurse. 由机构；立即另派他人。 By the provider; others are asked at once."""
        answer: NursingOrderRead = self._call("reassign_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def record_proxy(self, resident_id: str, body: PaperProxyCreate, **options: Unpack[Options]) -> ProxyRead:
        """登记纸质委托 Record a mandate on paper. 子女替父母、监护人替未成年人、楼长替没有手机的人。 A child for a parent, a guardian for a minor, the head of the building for somebody without a phone."""
        answer: ProxyRead = self._call("record_proxy", {"resident_id": resident_id, "body": body}, options)
        return answer

    def redeem_as_server(self, body: Redemption, **options: Unpack[Options]) -> CouponRead:
        """核销优惠券（服务器） Redeem a coupon, as a server. 只能一次。您不会知道是谁的。 Once. You do not learn whose it is."""
        answer: CouponRead = self._call("redeem_as_server", {"body": body}, options)
        return answer

    def redeem_at_counter(self, merchant_id: str, body: Redemption, **options: Unpack[Options]) -> CouponRead:
        """柜台核销优惠券 Redeem a coupon at the counter. 由商户成员用手机核销；只能一次。 By a member of the merchant, from a phone; once."""
        answer: CouponRead = self._call("redeem_at_counter", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def redirect_refund(self, refund_id: str, body: RefundRedirect, **options: Unpack[Options]) -> RefundRead:
        """换一种方式退回受阻的退款 Pay a stalled refund back another way. 付款人的银行拒收时（`abnormal`）：退到另一张卡，或退到商户自己的账户。 Where the payer's bank refuses it (`abnormal`): to another card, or to the merchant's own account."""
        answer: RefundRead = self._call("redirect_refund", {"refund_id": refund_id, "body": body}, options)
        return answer

    def redo_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """重新调解 Mediate once more. 事后发现有误，且各方同意（POST consents，about `redo`）。 What turned out wrong, if every side agrees (POST consents, about `redo`)."""
        answer: MediationRead = self._call("redo_mediation", {"case_id": case_id}, options)
        return answer

    def refresh_tokens(self, body: RefreshRequest, **options: Unpack[Options]) -> TokensRead:
        """换取新令牌 Get new tokens. 用掉刷新令牌并换得新的一个；已用过的再用，其会话随即终止。 Spends the refresh token and gives another; one that was spent before ends its session."""
        answer: TokensRead = self._call("refresh_tokens", {"body": body}, options)
        return answer

    def refund_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """终止护理套餐 End a nursing package. 退还未用部分；已用的按套餐单价计算。可先看 `rest_fen`。 What is unused goes back; what was used counts at the package's own price. See `rest_fen` before."""
        answer: PurchaseRead = self._call("refund_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    def refund_payment(self, payment_id: str, body: RefundCreate, **options: Unpack[Options]) -> RefundRead:
        """人工退款 Pay back by hand. 用于规则未能预见的情形。受理不等于到账：请再次查看该笔支付。 For what no rule foresaw. Accepted is not done: read the payment again."""
        answer: RefundRead = self._call("refund_payment", {"payment_id": payment_id, "body": body}, options)
        return answer

    def refuse_clearance(self, clearance_id: str, body: ClearanceReason, **options: Unpack[Options]) -> ClearanceRead:
        """不予批准 Refuse it. 附理由，申请人可在经过中看到。 With a reason, which whoever asked reads in the timeline."""
        answer: ClearanceRead = self._call("refuse_clearance", {"clearance_id": clearance_id, "body": body}, options)
        return answer

    def refuse_correction(self, correction_id: str, body: RefusalCreate, **options: Unpack[Options]) -> CorrectionRead:
        """拒绝更正 Refuse a correction. 须写明理由，本人可在经过中看到。 With a reason, which the person reads in the timeline."""
        answer: CorrectionRead = self._call("refuse_correction", {"correction_id": correction_id, "body": body}, options)
        return answer

    def refuse_mediation(self, case_id: str, body: Ending, **options: Unpack[Options]) -> MediationRead:
        """不予受理 Refuse a mediation. 须有理由；回应中告知还可以找谁。 With a ground; the answer says where else to go."""
        answer: MediationRead = self._call("refuse_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def refuse_offer(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """退回所推送的内容 Refuse what was pushed. 已发布的保持不变。下一次推送也要人工审核。 What is published already stays. Whatever is pushed next is looked at, too."""
        answer: OfferDetail = self._call("refuse_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    def refuse_paper(self, merchant_id: str, paper_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> PaperRead:
        """退回商户证照 Refuse a paper of a merchant. 此前已确认的（如有）仍然有效。 The one confirmed before it, if there is one, still counts."""
        answer: PaperRead = self._call("refuse_paper", {"merchant_id": merchant_id, "paper_id": paper_id, "body": body}, options)
        return answer

    def refuse_serving(self, merchant_id: str, code: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """不同意商户服务本地 Refuse that a merchant serves a place. 可以再次申请。 It may ask again."""
        answer: StandingRead = self._call("refuse_serving", {"merchant_id": merchant_id, "code": code, "body": body}, options)
        return answer

    def rehearse_own_endpoint(self, endpoint_id: str, body: RehearsalCreate, **options: Unpack[Options]) -> list[DeliveryRead]:
        """发送任意一种测试事件（测试服务器） Send a test event of any kind, as a test server. 一次、同一编号两次、迟到或颠倒。其中的编号是编造的，不指向任何东西。 Once, twice under one id, late, or out of order. Its ids are made up, and name nothing."""
        answer: list[DeliveryRead] = self._call("rehearse_own_endpoint", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    def reinstate_nurse(self, nurse_id: str, **options: Unpack[Options]) -> NurseRead:
        """恢复派单 Reinstate a nurse. 其他条件都满足时，又可以向她派单。 She may be offered orders again, if all else holds."""
        answer: NurseRead = self._call("reinstate_nurse", {"nurse_id": nurse_id}, options)
        return answer

    def reject_booking(self, booking_id: str, body: Refusal, **options: Unpack[Options]) -> BookingRead:
        """驳回预约 Reject a booking. 释放时段，并告知申请的居民。 Frees the slot, and tells the resident who asked for it."""
        answer: BookingRead = self._call("reject_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def reject_claim(self, claim_id: str, body: Rejection, **options: Unpack[Options]) -> ClaimRead:
        """驳回认定申请 Reject a claim. 告知申请人，理由可在经过中看到。 Tells the claimant, who finds the reason in the timeline."""
        answer: ClaimRead = self._call("reject_claim", {"claim_id": claim_id, "body": body}, options)
        return answer

    def reject_merchant(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """驳回申请 Reject an application. 商户可在经过中看到理由，并可再次申请。 The merchant reads the reason in the timeline, and may apply again."""
        answer: StandingRead = self._call("reject_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def release_alarm(self, alarm_id: str, body: Release, **options: Unpack[Options]) -> AlarmRead:
        """交回警报 Give an alarm back. 重新呼叫所有可以通知的人。 It rings again, for all who can be told."""
        answer: AlarmRead = self._call("release_alarm", {"alarm_id": alarm_id, "body": body}, options)
        return answer

    def renew_arrival_code(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """更换到门码 Get another arrival code. 供下单人使用：原来的码多次输错或告诉了别人。 For whoever ordered, where the first was mistyped too often or told to the wrong person."""
        answer: OrderRead = self._call("renew_arrival_code", {"door_order_id": door_order_id}, options)
        return answer

    def reopen_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """再次申请调解 Apply once more. 曾被拒绝、不受理或撤回的，有人改变了主意。 What was refused, declined or withdrawn, where somebody has thought better of it."""
        answer: MediationRead = self._call("reopen_mediation", {"case_id": case_id}, options)
        return answer

    def replace_roster(self, nurse_id: str, body: RosterWrite, **options: Unpack[Options]) -> NurseRead:
        """更换护士排班 Replace a nurse's roster. 按星期、法定节假日、单个日期；日期优先于节假日，节假日优先于星期。 By weekday, on public holidays, on single dates; a date goes before a holiday before a weekday."""
        answer: NurseRead = self._call("replace_roster", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    def replace_template(self, code: str, body: TemplateCreate, **options: Unpack[Options]) -> TemplateRead:
        """替换文书模板 Replace a template. 此后本地的文书都按它制作。 From now on the documents of this place are made from it."""
        answer: TemplateRead = self._call("replace_template", {"code": code, "body": body}, options)
        return answer

    def replay_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """重新发送 Send a delivery once more. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not."""
        answer: DeliveryRead = self._call("replay_delivery", {"delivery_id": delivery_id}, options)
        return answer

    def replay_own_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """重新发送（服务器） Send a delivery once more, as a server. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not."""
        answer: DeliveryRead = self._call("replay_own_delivery", {"delivery_id": delivery_id}, options)
        return answer

    def report_damage(self, booking_id: str, body: DamageCreate, **options: Unpack[Options]) -> DamageRead:
        """报告损坏 Report a damage. 附照片，签到之后即可。会生成一项清洁任务；场地照常开放，直到工作人员关闭。 With photos, from check-in on. It opens a cleaning task; the venue stays open until staff close it."""
        answer: DamageRead = self._call("report_damage", {"booking_id": booking_id, "body": body}, options)
        return answer

    def report_damage_found(self, venue_id: str, body: DamageCreate, **options: Unpack[Options]) -> DamageRead:
        """登记巡查发现的损坏 Report a damage found on a round. 供工作人员使用。期间不宜进入的，请用 `POST /venues/{id}/closures`。 For staff. Where nobody should come in meanwhile: `POST /venues/{id}/closures`."""
        answer: DamageRead = self._call("report_damage_found", {"venue_id": venue_id, "body": body}, options)
        return answer

    def report_danger(self, case_id: str, body: PoliceReportCreate, **options: Unpack[Options]) -> MediationRead:
        """向公安机关报告危险 Report a danger to the police. 人民调解法第 25 条。报告一事记入经过，内容密封。 人民调解法 25. That it was reported stands in the timeline, the words are sealed."""
        answer: MediationRead = self._call("report_danger", {"case_id": case_id, "body": body}, options)
        return answer

    def report_facility(self, facility_id: str, body: ListingReportCreate, **options: Unpack[Options]) -> ListingReportRead:
        """反映免费设施的问题 Report that something is not right at a free facility. 被拒绝或被收费的人可以反映；店家也可以反映有人滥用。 By whoever was turned away or asked for money; or by the shop, of those who misuse it."""
        answer: ListingReportRead = self._call("report_facility", {"facility_id": facility_id, "body": body}, options)
        return answer

    def report_incident(self, order_id: str, body: IncidentCreate, **options: Unpack[Options]) -> IncidentRead:
        """报告事件 Report an incident. 由护士、家属或机构；在有人调查之前一直未结。 By the nurse, the family or the provider; it stays open until somebody has looked into it."""
        answer: IncidentRead = self._call("report_incident", {"order_id": order_id, "body": body}, options)
        return answer

    def report_merchant(self, merchant_id: str, body: ListingReportCreate, **options: Unpack[Options]) -> ListingReportRead:
        """举报商户信息不实 Report that a merchant's entry was not true. 营业时间、价格不实，或没有人在。由工作人员核实；商户不会知道举报人是谁。 Hours, a price, or that nobody was there. Staff find out; the merchant never learns by whom."""
        answer: ListingReportRead = self._call("report_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def report_nurse_absent(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """报告护士未到 Say that no nurse came. 由家属或机构，开始时间过后半小时。应退的自动退还。 By the family or the provider, half an hour after the start. What is given back goes by itself."""
        answer: NursingOrderRead = self._call("report_nurse_absent", {"order_id": order_id}, options)
        return answer

    def report_offer(self, offer_id: str, body: ReportCreate, **options: Unpack[Options]) -> ReportRead:
        """举报优惠不实 Report that an offer was not true. 价格、时间不符，或买不到。由工作人员核查；商户不会知道举报人。 A price, an hour, or what was not to be had. Staff find out; the merchant never learns by whom."""
        answer: ReportRead = self._call("report_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    def report_patient_absent(self, order_id: str, body: Attempts, **options: Unpack[Options]) -> NursingOrderRead:
        """报告无人应门 Say that nobody opened. 由护士，在等候条款规定的时间之后。 By the nurse, after waiting as long as the terms say."""
        answer: NursingOrderRead = self._call("report_patient_absent", {"order_id": order_id, "body": body}, options)
        return answer

    def reschedule_booking(self, booking_id: str, body: SlotWish, **options: Unpack[Options]) -> BookingRead:
        """改约时间 Move a booking to another time. 一步完成：新时段约不上的，保留原来的。 In one step: whoever cannot have the new slot keeps the old one."""
        answer: BookingRead = self._call("reschedule_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def reschedule_nursing_order(self, order_id: str, body: NewTime, **options: Unpack[Options]) -> NursingOrderRead:
        """改期 Put an order off. 改到可以服务的时间；价格不变。 To a time that can be served; the price stays."""
        answer: NursingOrderRead = self._call("reschedule_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    def resolve_difference(self, difference_id: str, body: Resolution, **options: Unpack[Options]) -> DifferenceRead:
        """说明差异原因 Say what a difference was. 已有人核查；以第一次的说明为准。 Somebody looked at it; the first explanation stays."""
        answer: DifferenceRead = self._call("resolve_difference", {"difference_id": difference_id, "body": body}, options)
        return answer

    def restore_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityDetail:
        """恢复免费设施 Put a free facility back on the list. 情况恢复正常后，由工作人员恢复。 By staff, once it is as it should be."""
        answer: FacilityDetail = self._call("restore_facility", {"facility_id": facility_id}, options)
        return answer

    def restore_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """恢复商户 Restore a suspended merchant. 立即恢复显示。 Listed again at once."""
        answer: StandingRead = self._call("restore_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def resume_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """恢复计算期限 Let the month go on. 中止的日子不计入。 The days it was suspended do not count."""
        answer: MediationRead = self._call("resume_mediation", {"case_id": case_id}, options)
        return answer

    def resume_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """结束休假 Come back from a holiday. 立即恢复显示。 Listed again at once."""
        answer: StandingRead = self._call("resume_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def resume_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferDetail:
        """恢复暂停的优惠 Resume a paused offer. 经查属实。 It was true after all."""
        answer: OfferDetail = self._call("resume_offer", {"offer_id": offer_id}, options)
        return answer

    def resume_visit(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """继续服务 Go on with the service. 暂停之后。 After a pause."""
        answer: NursingOrderRead = self._call("resume_visit", {"order_id": order_id}, options)
        return answer

    def retry_refund(self, refund_id: str, **options: Unpack[Options]) -> RefundRead:
        """重试退款 Try a refund again. 沿用同一退款单号，绝不会退两次。 With the same number, so that it can never be paid back twice."""
        answer: RefundRead = self._call("retry_refund", {"refund_id": refund_id}, options)
        return answer

    def reveal_correction(self, correction_id: str, body: LookCreate, **options: Unpack[Options]) -> CorrectionValueRead:
        """查看申请更正的内容 See what is said to be right. 完整内容，须说明理由；本人可看到谁查看过、为何查看。 In full, for a reason; the person reads who looked, and why."""
        answer: CorrectionValueRead = self._call("reveal_correction", {"correction_id": correction_id, "body": body}, options)
        return answer

    def reveal_mediation_party(self, case_id: str, party_id: str, body: MediationRevealCreate, **options: Unpack[Options]) -> MediationRevealedRead:
        """查看当事人的脱敏信息 Read what is masked of a party. 须说明理由，并留下记录。 With a reason, and written down."""
        answer: MediationRevealedRead = self._call("reveal_mediation_party", {"case_id": case_id, "party_id": party_id, "body": body}, options)
        return answer

    def reveal_number(self, call_id: str, **options: Unpack[Options]) -> NumberRead:
        """查看要拨打的号码 See the number to call. 完整显示；居民能看到谁、为哪个电话查看。 In full; the resident reads who asked, and for which call."""
        answer: NumberRead = self._call("reveal_number", {"call_id": call_id}, options)
        return answer

    def reveal_resident(self, resident_id: str, body: ResidentsRevealCreate, **options: Unpack[Options]) -> ResidentsRevealedRead:
        """查看完整信息 See what is masked. 须说明理由，只显示一个字段；居民能看到是谁、为什么查看。 One field in full, for a reason; the resident reads who looked, and why."""
        answer: ResidentsRevealedRead = self._call("reveal_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    def review_nursing_visit(self, order_id: str, body: ReviewCreate, **options: Unpack[Options]) -> NursingReviewRead:
        """评价上门服务 Review a visit. 由家属评价一次；机构可见，不公开。 By the family, once; the provider reads it, the public does not."""
        answer: NursingReviewRead = self._call("review_nursing_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def revoke_calendar_link(self, **options: Unpack[Options]) -> None:
        """作废我的日历链接 Revoke the link of my calendar. 立即生效：持有链接的人不再能读取。 At once: whoever has it reads nothing any more."""
        self._call("revoke_calendar_link", {}, options)

    def revoke_clearance(self, clearance_id: str, body: ClearanceReason, **options: Unpack[Options]) -> ClearanceRead:
        """收回批准 Take it away again. 从下一次请求起不再显示。 From the next request on nothing is shown any more."""
        answer: ClearanceRead = self._call("revoke_clearance", {"clearance_id": clearance_id, "body": body}, options)
        return answer

    def revoke_key(self, organisation_id: str, key_id: str, **options: Unpack[Options]) -> None:
        """作废密钥 Revoke a key. 从下一次请求起即被拒绝。 It is refused from the next request on."""
        self._call("revoke_key", {"organisation_id": organisation_id, "key_id": key_id}, options)

    def revoke_own_key(self, key_id: str, **options: Unpack[Options]) -> None:
        """作废我的密钥（服务器） Revoke a key of mine, as a server. 指明的密钥，也可以是正在使用的这一个。 The one that asks too, if it is named."""
        self._call("revoke_own_key", {"key_id": key_id}, options)

    def rotate_own_secret(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointMade:
        """更换网络回调密钥（服务器） Change the secret of a webhook endpoint, as a server. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own."""
        answer: EndpointMade = self._call("rotate_own_secret", {"endpoint_id": endpoint_id}, options)
        return answer

    def rotate_secret(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointMade:
        """更换网络回调密钥 Change the secret of a webhook endpoint. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own."""
        answer: EndpointMade = self._call("rotate_secret", {"endpoint_id": endpoint_id}, options)
        return answer

    def say_about_booking(self, booking_id: str, body: VenuesTalksMessageCreate, **options: Unpack[Options]) -> VenuesTalksMessageRead:
        """就预约留言 Say something about a booking. 写给社区，社区应在 `answer_by` 之前答复；或以社区名义写给预约人。 To the community, which ought to answer by `answer_by`; or as the community, to whoever booked."""
        answer: VenuesTalksMessageRead = self._call("say_about_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def say_facility_today(self, facility_id: str, body: TodayWrite, **options: Unpack[Options]) -> FacilityDetail:
        """说明设施今天的情况 Say how a free facility is today. 由店里的人或工作人员填写；明天恢复如常。 By whoever works there, or by staff; tomorrow it is as usual again."""
        answer: FacilityDetail = self._call("say_facility_today", {"facility_id": facility_id, "body": body}, options)
        return answer

    def search_place(self, code: str, *, after: str | None | None = None, limit: int | None = None, q: str, kind: FoundKind | None | None = None, catalog: Literal["government", "commercial", "nursing", "elderly", "posts"] | None | None = None, open_now: bool | None | None = None, **options: Unpack[Options]) -> Page[FoundRead]:
        """搜索一切公开内容 Search everything public. 最相关的在前：清单、商户、免费设施、优惠和场地，按人们平常的说法。找到的是在该地方有效的清单、服务该地方的商户，以及位于那里及其以下的一切。 The best first: lists, merchants, free facilities, offers and venues, in the words people use. Found are the lists in force at the place, whoever serves it, and what stands there and below."""
        answer: Page[FoundRead] = self._call("search_place", {"code": code, "after": after, "limit": limit, "q": q, "kind": kind, "catalog": catalog, "open_now": open_now}, options)
        return answer

    def search_residents(self, code: str, body: ResidentSearch, **options: Unpack[Options]) -> Page[ResidentRead]:
        """查找居民 Look for residents. 按姓名的一部分，或完整的手机号、身份证号；用 POST，因为网址会留在日志里。 By a part of the name, or the whole phone or ID number; a POST, since addresses land in logs."""
        answer: Page[ResidentRead] = self._call("search_residents", {"code": code, "body": body}, options)
        return answer

    def send_merchant_back(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """退回申请 Send an application back. 需要补正；理由可在经过中看到。 Something has to be mended; the merchant reads the reason in the timeline."""
        answer: StandingRead = self._call("send_merchant_back", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def set_joint_price(self, merchant_id: str, body: JointPriceWrite, **options: Unpack[Options]) -> JointPriceRead:
        """设定拼单价 Set what neighbours pay together. 针对一项服务：一次上门多少户，每户付多少。 For one service: so many homes of a building in one visit, and what each of them pays."""
        answer: JointPriceRead = self._call("set_joint_price", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def settle_damage(self, damage_id: str, body: DamageSettle, **options: Unpack[Options]) -> DamageRead:
        """登记损坏已修复 Say that a damage is put right. 供工作人员使用。 For staff."""
        answer: DamageRead = self._call("settle_damage", {"damage_id": damage_id, "body": body}, options)
        return answer

    def show_evidence(self, case_id: str, body: EvidenceCreate, **options: Unpack[Options]) -> EvidenceRead:
        """提交证据材料 Show something. 身份、委托、调查、证据：各归卷宗的相应部分。 Identity, mandate, investigation, evidence: each goes into its part of the file."""
        answer: EvidenceRead = self._call("show_evidence", {"case_id": case_id, "body": body}, options)
        return answer

    def sign_agreement(self, case_id: str, body: SignatureCreate, **options: Unpack[Options]) -> AgreementRead:
        """签署调解协议 Sign the agreement. 各方、调解员签名并加盖委员会印章后生效（第 29 条）。 In force once every side, the mediator and the committee's seal are there (29)."""
        answer: AgreementRead = self._call("sign_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    def sign_in_with_wechat(self, body: WeChatCode, **options: Unpack[Options]) -> TokensRead:
        """微信登录 Sign in with WeChat. 用 wx.login 得到的 code 登录；新来的人得到一个没有任何权限的账号。 Takes the code of wx.login; somebody new gets an account without rights."""
        answer: TokensRead = self._call("sign_in_with_wechat", {"body": body}, options)
        return answer

    def sign_out(self, **options: Unpack[Options]) -> None:
        """退出登录 Sign out. 立即结束本次会话；其他设备仍保持登录。 Ends this session at once; other devices stay signed in."""
        self._call("sign_out", {}, options)

    def start_visit(self, order_id: str, body: Begin | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """开始服务 Start the service. 核对身份之后，可以同时进行。 After the patient was identified, here or before."""
        answer: NursingOrderRead = self._call("start_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def submit_booking(self, booking_id: str, body: BookingSubmit, **options: Unpack[Options]) -> BookingRead:
        """提交占住的时段 Submit what was held. 立即确认；场地需要审核的则为待审核。 Confirmed at once, or pending where the venue needs approval."""
        answer: BookingRead = self._call("submit_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    def submit_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """提交审核 Hand in an application for review. 清单各项完成之后。 Once every point of the checklist is done."""
        answer: StandingRead = self._call("submit_merchant", {"merchant_id": merchant_id}, options)
        return answer

    def submit_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """提交护理订单 Submit a nursing order. 一次核对全部规则；从此刻起该时段即视为已申请。 All rules are asked at once; the time counts as asked for from now on."""
        answer: NursingOrderRead = self._call("submit_nursing_order", {"order_id": order_id}, options)
        return answer

    def suspend_merchant(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """暂停商户 Suspend a merchant. 连同其全部优惠一并下架，直到恢复。 Off the lists with all it offers, until it is restored."""
        answer: StandingRead = self._call("suspend_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    def suspend_nurse(self, nurse_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NurseRead:
        """停派护士 Suspend a nurse. 不再向她派单；已接的仍归她。 She is offered nothing any more; what she has accepted stays hers."""
        answer: NurseRead = self._call("suspend_nurse", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    def sync_visit(self, order_id: str, body: SyncCreate, **options: Unpack[Options]) -> list[EntryRead]:
        """补传离线期间的记录 Send what a phone kept while offline. 顺序不限，可以重传；前一步到齐后各生效一次。 In any order, and twice if need be; each is applied once, when what comes before it is known."""
        answer: list[EntryRead] = self._call("sync_visit", {"order_id": order_id, "body": body}, options)
        return answer

    def take_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """接手清洁任务 Take on a cleaning task. 从现在起由您负责，不再出现在他人的 `/me/todo` 中。 From now on it is yours, and stands in no other's `/me/todo`."""
        answer: CleaningRead = self._call("take_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    def take_offer_down(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """下架优惠 Take an offer down. 不再显示、不再可领；已领的券仍然有效。 Nobody reads or claims it any more; coupons that were claimed are still good."""
        answer: OfferDetail = self._call("take_offer_down", {"offer_id": offer_id, "body": body}, options)
        return answer

    def terminate_mediation(self, case_id: str, body: Ending, **options: Unpack[Options]) -> MediationRead:
        """终止调解 End a mediation without an agreement. 当事人随时可以（第 23 条）。回应中告知其他途径（第 26 条）。 A side may always (23). The answer names the other ways (26)."""
        answer: MediationRead = self._call("terminate_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def test_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """发送测试事件 Send a test event. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log."""
        answer: DeliveryRead = self._call("test_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def test_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """发送测试事件（服务器） Send a test event, as a server. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log."""
        answer: DeliveryRead = self._call("test_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    def thank_for_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityRead:
        """为免费设施道谢 Say thank you for a free facility. 每天一次；只显示次数，从不显示是谁。 Once a day; how many is shown, and never by whom."""
        answer: FacilityRead = self._call("thank_for_facility", {"facility_id": facility_id}, options)
        return answer

    def turn_away_at_door(self, order_id: str, body: TurnAway, **options: Unpack[Options]) -> NursingOrderRead:
        """在门口中止上门 Refuse at the door. 由护士在任何操作之前：不安全，或对方不需要了。 By the nurse, before anything was done: it would not be safe, or is not wanted."""
        answer: NursingOrderRead = self._call("turn_away_at_door", {"order_id": order_id, "body": body}, options)
        return answer

    def unlink_resident(self, resident_id: str, **options: Unpack[Options]) -> None:
        """解除账号与居民的关联 Unlink the account of a resident. 从下一次请求起，该账号看不到其任何信息。 From the next request on the account sees nothing of them."""
        self._call("unlink_resident", {"resident_id": resident_id}, options)

    def uphold_order(self, door_order_id: str, body: SettleRequest, **options: Unpack[Options]) -> OrderRead:
        """裁定争议：维持 Settle a dispute: it stands. 由工作人员认定，价格可调整；线上多付的部分退回。 By staff, perhaps at another price; what was paid online beyond it goes back."""
        answer: OrderRead = self._call("uphold_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def upload_file(self, body: BodyUploadFile, **options: Unpack[Options]) -> FileRead:
        """上传文件 Upload a file. 按 wx.uploadFile 的方式上传。图片会去除元数据；一天之内没有被引用的文件会被删除。 As wx.uploadFile sends it. Pictures lose their metadata; what nothing names within a day is erased."""
        answer: FileRead = self._call("upload_file", {"body": body}, options)
        return answer

    def verify_own_signature(self, endpoint_id: str, body: SignatureCheck, **options: Unpack[Options]) -> VerdictRead:
        """查找签名哪里不对（服务器） Find out what is wrong with a signature, as a server. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        answer: VerdictRead = self._call("verify_own_signature", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    def verify_signature(self, endpoint_id: str, body: SignatureCheck, **options: Unpack[Options]) -> VerdictRead:
        """查找签名哪里不对 Find out what is wrong with a signature. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        answer: VerdictRead = self._call("verify_signature", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    def void_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """裁定争议：免付 Settle a dispute: nothing is owed. 由工作人员认定；线上已付的退回。 By staff; what was paid online goes back."""
        answer: OrderRead = self._call("void_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    def withdraw_clearance(self, clearance_id: str, **options: Unpack[Options]) -> ClearanceRead:
        """撤回查看申请 Need it no longer. 决定之前或之后均可。 Before it was decided, or after."""
        answer: ClearanceRead = self._call("withdraw_clearance", {"clearance_id": clearance_id}, options)
        return answer

    def withdraw_consent(self, purpose: Purpose, *, resident_id: str | None | None = None, **options: Unpack[Options]) -> None:
        """撤回同意 Withdraw a consent. 与作出同意一样方便，从下一次请求起生效。 As easy as giving it, and in force at the next request."""
        self._call("withdraw_consent", {"purpose": purpose, "resident_id": resident_id}, options)

    def withdraw_correction(self, correction_id: str, **options: Unpack[Options]) -> CorrectionRead:
        """撤回更正申请 Take a correction back. 在有人作出决定之前。 As long as nobody has decided."""
        answer: CorrectionRead = self._call("withdraw_correction", {"correction_id": correction_id}, options)
        return answer

    def withdraw_draw_ticket(self, ticket_id: str, **options: Unpack[Options]) -> TicketRead:
        """退出抽签 Withdraw a ticket. 开签之前；可以再次参加。 Until it is drawn; one may enter again."""
        answer: TicketRead = self._call("withdraw_draw_ticket", {"ticket_id": ticket_id}, options)
        return answer

    def withdraw_facility(self, merchant_id: str, kind: FacilityKind, **options: Unpack[Options]) -> None:
        """不再开放设施 Open something no longer. 从列表中移除，直到再次开放；感谢次数保留。 Off the list, until it is put there again; the thanks stay counted."""
        self._call("withdraw_facility", {"merchant_id": merchant_id, "kind": kind}, options)

    def withdraw_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """撤下事项 Withdraw an item. 不再公开；以往的记录仍可引用。 No longer public; old records keep naming it."""
        answer: ItemRead = self._call("withdraw_item", {"item_id": item_id}, options)
        return answer

    def withdraw_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """撤回调解申请 Withdraw an application for mediation. 在受理之前。 Before it is accepted."""
        answer: MediationRead = self._call("withdraw_mediation", {"case_id": case_id}, options)
        return answer

    def withdraw_nursing_package(self, package_id: str, **options: Unpack[Options]) -> None:
        """下架套餐 Sell a package no more. 已购买的继续有效。 What was bought stays good."""
        self._call("withdraw_nursing_package", {"package_id": package_id}, options)

    def withdraw_offer(self, external_id: str, **options: Unpack[Options]) -> None:
        """撤回一条优惠（服务器） Withdraw an offer, as a server. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again."""
        self._call("withdraw_offer", {"external_id": external_id}, options)

    def withdraw_offer_as_person(self, external_id: str, merchant_id: str, **options: Unpack[Options]) -> None:
        """撤回一条优惠（人工） Withdraw an offer, as a person. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again."""
        self._call("withdraw_offer_as_person", {"external_id": external_id, "merchant_id": merchant_id}, options)

    def write_calendar(self, year: int, body: YearUpdate, **options: Unpack[Options]) -> YearRead:
        """录入一年的公共节假日 Enter the public holidays of a year. 按国务院办公厅的通知录入，对所有地点有效；据此计算的期限重新计算。 As the State Council announces them, for every place; terms that hung on it are reckoned anew."""
        answer: YearRead = self._call("write_calendar", {"year": year, "body": body}, options)
        return answer

    def write_catalog(self, name: CatalogName, code: str, body: CatalogWrite, **options: Unpack[Options]) -> CatalogRead:
        """编制本地的服务清单 Write a place's own service list. 新建清单，或替换其标题和类别；事项逐条编写。 Makes the list, or replaces its title and categories; items are written one by one."""
        answer: CatalogRead = self._call("write_catalog", {"name": name, "code": code, "body": body}, options)
        return answer

    def write_committee(self, code: str, body: CommitteeUpdate, **options: Unpack[Options]) -> CommitteeRead:
        """登记选出的调解委员会 Enter the committee that was elected. 三至九人，主任一人，其中有妇女；任期三年。 Three to nine members, one chair, a woman among them; it serves for three years."""
        answer: CommitteeRead = self._call("write_committee", {"code": code, "body": body}, options)
        return answer

    def write_in_mediation(self, case_id: str, body: CasesMessageCreate, **options: Unpack[Options]) -> CasesMessageRead:
        """在调解中留言 Write to the other end of a mediation. 当事人写给承办人；承办人写给一方或各方。 A side to who has the case; who has the case to one side, or to all."""
        answer: CasesMessageRead = self._call("write_in_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    def write_note(self, case_id: str, body: NoteCreate, **options: Unpack[Options]) -> NoteRead:
        """记录私下陈述 Note what was said in confidence. 密封保存，仅调解员和主管可见。 Sealed, it is for who mediates and who leads, and for nobody else."""
        answer: NoteRead = self._call("write_note", {"case_id": case_id, "body": body}, options)
        return answer

    def write_paperwork(self, order_id: str, body: Paperwork, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """记录所做的护理 Write down what was done. 记录、照片、签名、耗材、医废：任一部分，在订单办结之前。 Record, photos, signature, consumables, waste: any part, until the order is closed."""
        answer: HomecareVisitsVisitRead = self._call("write_paperwork", {"order_id": order_id, "body": body}, options)
        return answer


class AsyncOperations:
    """One method an operation, each to be awaited."""

    async def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:
        raise NotImplementedError

    async def abort_visit(self, order_id: str, body: Abort, **options: Unpack[Options]) -> NursingOrderRead:
        """中止已开始的服务 Stop a service that has begun. 由护士；先救助，后补材料。自动登记一起事件。 By the nurse; help first, papers later. Opens an incident."""
        answer: NursingOrderRead = await self._call("abort_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def accept_correction(self, correction_id: str, **options: Unpack[Options]) -> CorrectionRead:
        """予以更正 Correct it. 登记从此照此记载，并告知本人。 The register says so from now on, and the person is told."""
        answer: CorrectionRead = await self._call("accept_correction", {"correction_id": correction_id}, options)
        return answer

    async def accept_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """受理调解 Accept a mediation. 编号并开始计算一个月的期限；医疗纠纷为 30 个工作日。 It gets its number, and a month to be settled in; medical disputes have 30 working days."""
        answer: MediationRead = await self._call("accept_mediation", {"case_id": case_id}, options)
        return answer

    async def accept_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """让申请人提交材料 Let an applicant hand in its papers. 从“已申请”到“备材料”；清单说明需要什么。 From applied to onboarding; the checklist says what is needed."""
        answer: StandingRead = await self._call("accept_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def accept_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """护士接单 Accept an order as a nurse. 一步完成：订单归您，时段连同路程为您占下；否则都不成立。 One step: the order is yours and your time, the way included, is promised; or neither."""
        answer: NursingOrderRead = await self._call("accept_nursing_order", {"order_id": order_id}, options)
        return answer

    async def accept_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """接单 Accept an order. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address."""
        answer: OrderRead = await self._call("accept_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def accept_own_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """接单（服务器） Accept an order, as a server. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address."""
        answer: OrderRead = await self._call("accept_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def acknowledge_alarm(self, alarm_id: str, **options: Unpack[Options]) -> AlarmRead:
        """接手警报 Take an alarm on. 以您的名义：不再呼叫其他人，直到您办结或交回。 In your name: it stops ringing for the others, and is yours until you close it or give it back."""
        answer: AlarmRead = await self._call("acknowledge_alarm", {"alarm_id": alarm_id}, options)
        return answer

    async def add_canned_answer(self, code: str, body: CannedCreate, **options: Unpack[Options]) -> CannedRead:
        """添加常用答复 Put an answer at hand. 中英文各一份。 In both languages."""
        answer: CannedRead = await self._call("add_canned_answer", {"code": code, "body": body}, options)
        return answer

    async def add_household(self, code: str, body: HouseholdCreate, **options: Unpack[Options]) -> HouseholdRead:
        """登记住户 Enter a household. 在社区、楼栋或单元内；门牌号在那里唯一。 In a community, a building or a unit; its number is the only one there."""
        answer: HouseholdRead = await self._call("add_household", {"code": code, "body": body}, options)
        return answer

    async def add_item(self, name: CatalogName, code: str, body: ItemCreate, **options: Unpack[Options]) -> ItemRead:
        """编写新事项 Write a new item. 在发布之前是只有工作人员可见的草稿。 A draft that only staff see, until it is published."""
        answer: ItemRead = await self._call("add_item", {"name": name, "code": code, "body": body}, options)
        return answer

    async def add_leave(self, nurse_id: str, body: LeaveCreate, **options: Unpack[Options]) -> SickLeaveRead:
        """登记护士请假 Enter a nurse's leave. 一整天病假一次办妥：她已接的订单改派他人。 A whole sick day at once: what she had accepted is offered to others."""
        answer: SickLeaveRead = await self._call("add_leave", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    async def add_mediation_party(self, case_id: str, body: PartyCreate, **options: Unpack[Options]) -> PartyRead:
        """增加调解参加人 Add somebody to a mediation. 增加一方当事人、代理人或协助人；当事人只能指定自己的代理人。 A further side, who speaks for one, or who helps; a side names only who speaks for itself."""
        answer: PartyRead = await self._call("add_mediation_party", {"case_id": case_id, "body": body}, options)
        return answer

    async def add_nurse(self, provider_id: str, body: NurseCreate, **options: Unpack[Options]) -> NurseRead:
        """登记护士 Enter a nurse. 执照、职称、技能、保险以及可去的地方。接下来是排班。 With licence, title, skills, insurance and the places she goes to. A roster comes next."""
        answer: NurseRead = await self._call("add_nurse", {"provider_id": provider_id, "body": body}, options)
        return answer

    async def add_nursing_consent_text(self, provider_id: str, body: NursingConsentTextWrite, **options: Unpack[Options]) -> NursingConsentTextRead:
        """新增同意书版本 Add a version of the words to consent to. 展示过的文本不再更改；规则指明所要求的版本。 Words once shown are never changed; rules name the version they ask for."""
        answer: NursingConsentTextRead = await self._call("add_nursing_consent_text", {"provider_id": provider_id, "body": body}, options)
        return answer

    async def add_resident(self, code: str, body: ResidentCreate, **options: Unpack[Options]) -> ResidentRead:
        """登记居民 Enter a resident. 登记到该地方的某一住户；一个身份证号只属于一名居民，无论住在哪里。 Into a household of that place; an ID number belongs to one resident, wherever they live."""
        answer: ResidentRead = await self._call("add_resident", {"code": code, "body": body}, options)
        return answer

    async def answer_follow_ups(self, order_id: str, body: FollowUpAnswers, **options: Unpack[Options]) -> list[HomecareAftercareFollowUpRead]:
        """回答随访问题 Answer the questions after a visit. 由家属或电话随访的人填写；再次回答以最后一次为准。 By the family, or by whoever rings it up; answered again, the last answer counts."""
        answer: list[HomecareAftercareFollowUpRead] = await self._call("answer_follow_ups", {"order_id": order_id, "body": body}, options)
        return answer

    async def appeal_no_show(self, booking_id: str, body: AppealCreate, **options: Unpack[Options]) -> BookingRead:
        """对爽约记录提出申诉 Appeal against a no-show. 只能一次，由预约人提出；决定之前仍然计入。 Once, and by whose booking it was; until it is decided, it still counts."""
        answer: BookingRead = await self._call("appeal_no_show", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def apply_as_merchant(self, code: str, body: MerchantCreate, **options: Unpack[Options]) -> StandingRead:
        """申请入驻 Apply to be listed as a merchant. 登录即可申请，申请人即为店主；不便自行办理的由工作人员代为登记。 Whoever signs in may, and is its owner from then on; staff enter one for somebody who cannot."""
        answer: StandingRead = await self._call("apply_as_merchant", {"code": code, "body": body}, options)
        return answer

    async def apply_for_mediation(self, code: str, body: MediationCreate, **options: Unpack[Options]) -> MediationRead:
        """申请调解 Apply for mediation. 由当事人，或由工作人员代为；不收费（人民调解法第 4 条）。委员会三日内答复。 By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days."""
        answer: MediationRead = await self._call("apply_for_mediation", {"code": code, "body": body}, options)
        return answer

    async def appoint_proxy(self, body: ProxyCreate, **options: Unpack[Options]) -> ProxyRead:
        """委托他人代办 Appoint somebody to act for me. 限于您指明的事项和期限；您可以随时结束。 For the purposes you name, until the day you name; you may end it at any time."""
        answer: ProxyRead = await self._call("appoint_proxy", {"body": body}, options)
        return answer

    async def approve_arrival(self, order_id: str, body: OverrideCreate, **options: Unpack[Options]) -> OverrideRead:
        """批准异地到达 Approve an arrival elsewhere. 由机构说明理由，用于地图与门口不符的情形。 By the provider, with a reason, where the map and the door disagree."""
        answer: OverrideRead = await self._call("approve_arrival", {"order_id": order_id, "body": body}, options)
        return answer

    async def approve_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """通过预约 Approve a booking. 告知申请的居民。 Tells the resident who asked for it."""
        answer: BookingRead = await self._call("approve_booking", {"booking_id": booking_id}, options)
        return answer

    async def approve_claim(self, claim_id: str, body: Approval, **options: Unpack[Options]) -> ClaimRead:
        """通过认定申请 Approve a claim. 把账号关联到您指明的居民，并告知申请人。 Links the account to the resident you name, and tells the claimant."""
        answer: ClaimRead = await self._call("approve_claim", {"claim_id": claim_id, "body": body}, options)
        return answer

    async def approve_clearance(self, clearance_id: str, **options: Unpack[Options]) -> ClearanceRead:
        """批准查看 Allow it. 从下一次请求起可以看到未成年人信息，每次查看都会留下记录。 From the next request on they are shown what is about minors, and each look is written down."""
        answer: ClearanceRead = await self._call("approve_clearance", {"clearance_id": clearance_id}, options)
        return answer

    async def approve_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """通过审核 Approve a merchant. 每份证照都已确认之后。在您负责的地方，它可以开始服务。 Once every paper is confirmed. It may serve, of its places, those that you look after."""
        answer: StandingRead = await self._call("approve_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def archive_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """归档 Archive a mediation. 案件结束且卷宗齐全之后（第 27 条）。 Once it is over and the file has all that it must have (27)."""
        answer: MediationRead = await self._call("archive_mediation", {"case_id": case_id}, options)
        return answer

    async def arrive_at_door(self, order_id: str, body: Arrival | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """到达门口 Arrive at the door. 定位不准会标注；定位准确却离门很远的，须有人批准。 A poor position is flagged; a good one far from the door needs somebody's approval."""
        answer: NursingOrderRead = await self._call("arrive_at_door", {"order_id": order_id, "body": body}, options)
        return answer

    async def arrive_for_order(self, door_order_id: str, body: ArriveRequest, **options: Unpack[Options]) -> OrderRead:
        """凭到门码报到 Arrive, with the code said at the door. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one."""
        answer: OrderRead = await self._call("arrive_for_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def arrive_for_own_order(self, door_order_id: str, body: ArriveRequest, **options: Unpack[Options]) -> OrderRead:
        """凭到门码报到（服务器） Arrive, with the code said at the door, as a server. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one."""
        answer: OrderRead = await self._call("arrive_for_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def ask_for_cleaning(self, venue_id: str, body: CleaningCreate, **options: Unpack[Options]) -> CleaningRead:
        """安排清洁 Ask for a cleaning. 告知值班人。不会关闭场地：不宜进入的，请关闭场地。 Whoever is on duty is told. It closes nothing: where nobody should come in, close the venue."""
        answer: CleaningRead = await self._call("ask_for_cleaning", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def ask_for_clearance(self, code: str, body: ClearanceCreate, **options: Unpack[Options]) -> ClearanceRead:
        """申请查看未成年人信息 Ask to see what is about minors. 限于该地方及其以下：请选够用的最小范围。须由另一人批准。 Of that place and below it: name as small a one as will do. Somebody else has to approve it."""
        answer: ClearanceRead = await self._call("ask_for_clearance", {"code": code, "body": body}, options)
        return answer

    async def ask_for_correction(self, body: CorrectionCreate, **options: Unpack[Options]) -> CorrectionRead:
        """申请更正 Ask for a correction. 针对居民登记中关于您的内容；工作人员核对后更正，或说明为何不改。 Of what the register says about you; staff look, and correct it or say why not."""
        answer: CorrectionRead = await self._call("ask_for_correction", {"body": body}, options)
        return answer

    async def ask_to_serve(self, merchant_id: str, body: ServeRequest, **options: Unpack[Options]) -> StandingRead:
        """申请服务某地 Ask to serve a place. 由该地方的工作人员决定。 Staff of that place decide."""
        answer: StandingRead = await self._call("ask_to_serve", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def assess_mediation(self, case_id: str, body: RiskWrite, **options: Unpack[Options]) -> MediationRead:
        """评定危险程度 Say how dangerous it is. 红色立即报告公安机关（第 25 条）。 Red is told to the police at once (25)."""
        answer: MediationRead = await self._call("assess_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def assess_nursing_order(self, order_id: str, body: AssessmentCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """评估能否安全上门护理 Assess whether nursing at home is safe. 由机构的评估员。通过即定价；否则订单终止，分文未付。 By an assessor of the provider. A pass fixes the price; else the order ends, and nothing was paid."""
        answer: NursingOrderRead = await self._call("assess_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def assign_duty(self, code: str, body: ShiftCreate, **options: Unpack[Options]) -> list[ShiftRead]:
        """安排值班 Put somebody on duty. 关于预约的提问转给值班人；夜间的提问等到下一班。 Questions about bookings go to whoever is on duty; asked at night, they wait for the next shift."""
        answer: list[ShiftRead] = await self._call("assign_duty", {"code": code, "body": body}, options)
        return answer

    async def begin_own_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> ConformanceRead:
        """检验我的对接（测试服务器） Have my integration examined, as a test server. 发送正确的、伪造的、过期的、重复的和颠倒的事件，并查看优惠是怎样推送的。 Sends right, forged, old, repeated and disordered events, and looks at how offers were pushed."""
        answer: ConformanceRead = await self._call("begin_own_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    async def book_venue(self, venue_id: str, body: BookingCreate, **options: Unpack[Options]) -> BookingRead:
        """预约场地 Book a venue. 时段立即占下；场地需要审核的，由社区确认。 The slot is held at once; where the venue needs approval, the community confirms it."""
        answer: BookingRead = await self._call("book_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def buy_nursing_package(self, package_id: str, body: PurchaseCreate, **options: Unpack[Options]) -> PurchaseRead:
        """购买套餐 Buy a package. 限一名患者；自付款之日起生效。 For one patient; it is good from the day it is paid."""
        answer: PurchaseRead = await self._call("buy_nursing_package", {"package_id": package_id, "body": body}, options)
        return answer

    async def call_back_rater(self, case_id: str, rating_id: str, body: CallBack, **options: Unpack[Options]) -> CasesRatingRead:
        """登记已回访评价人 Note that somebody called back. 附回访结果。内容密封。 With what came of it. The words are sealed."""
        answer: CasesRatingRead = await self._call("call_back_rater", {"case_id": case_id, "rating_id": rating_id, "body": body}, options)
        return answer

    async def call_for_help(self, order_id: str, body: CallForHelp | None = None, **options: Unpack[Options]) -> AlarmRead:
        """呼救 Call for help. 由护士或家属发出；一直呼叫，直到有具名的人接手并说明结果。 By the nurse or the family; it rings until a named person has taken it on and says how it ended."""
        answer: AlarmRead = await self._call("call_for_help", {"order_id": order_id, "body": body}, options)
        return answer

    async def call_off_draw(self, draw_id: str, **options: Unpack[Options]) -> DrawRead:
        """取消抽签 Call a draw off. 时段空出，告知所有持签的人。 The slot is free, and whoever had a ticket is told."""
        answer: DrawRead = await self._call("call_off_draw", {"draw_id": draw_id}, options)
        return answer

    async def cancel_booking(self, booking_id: str, body: Refusal, **options: Unpack[Options]) -> BookingRead:
        """取消预约 Cancel a booking. 您自己的，或您管理的；时段立即空出。 Your own, or any that you manage; the slot is free again at once."""
        answer: BookingRead = await self._call("cancel_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def cancel_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """取消护理订单 Cancel a nursing order. 费用在付款之前已经告知，见订单的 `cancel_fee_fen`。 What it costs was known before paying, and stands in the order as `cancel_fee_fen`."""
        answer: NursingOrderRead = await self._call("cancel_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def cancel_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """付款前取消护理套餐 Cancel a nursing package before paying. 如恰在此刻付款，款项自动退回。 Should it be paid in the same moment, the money goes back by itself."""
        answer: PurchaseRead = await self._call("cancel_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    async def cancel_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """取消订单 Cancel an order. 店家出发之前；线上已付的退回。 Until the shop sets out; what was paid online goes back."""
        answer: OrderRead = await self._call("cancel_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def change_canned_answer(self, canned_answer_id: str, body: CannedUpdate, **options: Unpack[Options]) -> CannedRead:
        """修改常用答复 Change an answer at hand. 已用它说过的话保持原样。 What was said with it stays as it was said."""
        answer: CannedRead = await self._call("change_canned_answer", {"canned_answer_id": canned_answer_id, "body": body}, options)
        return answer

    async def change_item(self, item_id: str, body: ItemUpdate, **options: Unpack[Options]) -> ItemRead:
        """修改事项 Rewrite an item. 整体替换；原来的内容保留在历史中。 Replaces the whole item; what it said before stays in its history."""
        answer: ItemRead = await self._call("change_item", {"item_id": item_id, "body": body}, options)
        return answer

    async def change_me(self, body: MeUpdate, **options: Unpack[Options]) -> MeRead:
        """填写我的称呼 Say what I am called. 居民登记中的内容须通过 `POST /me/corrections` 更正。 What the register says of you as a resident is corrected by `POST /me/corrections`."""
        answer: MeRead = await self._call("change_me", {"body": body}, options)
        return answer

    async def change_merchant(self, merchant_id: str, body: MerchantUpdate, **options: Unpack[Options]) -> StandingRead:
        """修改商户介绍 Change what a merchant says of itself. 由店主，或由工作人员代为修改。服务变化可能需要其他证照。 By its owner, or by staff on its behalf. Other services may need other papers."""
        answer: StandingRead = await self._call("change_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def change_nurse(self, nurse_id: str, body: NurseUpdate, **options: Unpack[Options]) -> NurseRead:
        """修改护士信息 Change what is known of a nurse. 整体替换；执照续期后，从下一次派单起又可以派她。 As a whole; a renewed licence lets her be sent again from the next offer on."""
        answer: NurseRead = await self._call("change_nurse", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    async def change_resident(self, resident_id: str, body: ResidentUpdate, **options: Unpack[Options]) -> ResidentRead:
        """更正居民信息 Correct a resident. 整体替换；您读到的是脱敏内容而未填写的字段保持原样。 Replaces everything but what you read masked and leave out."""
        answer: ResidentRead = await self._call("change_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def change_series(self, series_id: str, body: SeriesUpdate, *, scope: VenuesSeriesScope | None = None, from_: str | None | None = None, **options: Unpack[Options]) -> SeriesRead:
        """修改周期预约 Change a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was."""
        answer: SeriesRead = await self._call("change_series", {"series_id": series_id, "body": body, "scope": scope, "from": from_}, options)
        return answer

    async def change_venue(self, venue_id: str, body: VenueUpdate, **options: Unpack[Options]) -> VenueRead:
        """修改场地及其时间和条件 Change a venue, its hours and its terms. 供该地方的工作人员使用。预约须遵守的规则由这些条件生成。 For staff of the place. The rules that a booking has to keep are made of the terms."""
        answer: VenueRead = await self._call("change_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def check_in_booking(self, booking_id: str, body: CheckIn, **options: Unpack[Options]) -> BookingRead:
        """门口签到 Check in at the door. 用门口显示的码；宽限期满仍未签到的，时段释放。 With the code that the door shows; whoever has not by the end of the grace loses the slot."""
        answer: BookingRead = await self._call("check_in_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def check_out_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """签退 Check out. 剩余的时间立即空出。 What is left of the slot is free again at once."""
        answer: BookingRead = await self._call("check_out_booking", {"booking_id": booking_id}, options)
        return answer

    async def claim_offer(self, offer_id: str, body: ClaimRequest, **options: Unpack[Options]) -> CouponRead:
        """领取优惠券 Claim an offer. 数量有限，并受每户限额。券码在柜台出示。 As many as there are, and as your household may have. The code is shown at the counter."""
        answer: CouponRead = await self._call("claim_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    async def claim_waited_slot(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """接受保留的时段 Take what is offered. 时段已为您保留：现在成为您的预约，其编号在 `booking_id`。 The slot was kept for you: now it is your booking, whose id is in `booking_id`."""
        answer: WaitRead = await self._call("claim_waited_slot", {"wait_id": wait_id}, options)
        return answer

    async def close_alarm(self, alarm_id: str, body: Closing, **options: Unpack[Options]) -> AlarmRead:
        """办结警报 Close an alarm. 只有接手的人能说明结果。 Only who took it on can say how it ended."""
        answer: AlarmRead = await self._call("close_alarm", {"alarm_id": alarm_id, "body": body}, options)
        return answer

    async def close_incident(self, incident_id: str, body: Findings, **options: Unpack[Options]) -> IncidentRead:
        """办结事件并写明结论 Close an incident with findings. 为何发生，以及采取了什么措施。 Why it happened, and what is done about it."""
        answer: IncidentRead = await self._call("close_incident", {"incident_id": incident_id, "body": body}, options)
        return answer

    async def close_nursing_order(self, order_id: str, body: Settlement | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """办结护理订单 Close an order. 由机构：了结争议或结束已完成的；上门若干天后自动办结。 By the provider: settles a dispute, or ends what is over; by itself some days after the visit."""
        answer: NursingOrderRead = await self._call("close_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def close_venue(self, venue_id: str, body: ClosureCreate, **options: Unpack[Options]) -> ClosureDone:
        """临时关闭场地 Close a venue for once. 通知所有相关的人；被占用的人可以优先改约，不计入额度。 Everybody concerned is told; whoever is displaced may rebook first, outside of their quota."""
        answer: ClosureDone = await self._call("close_venue", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def compare_day(self, body: BillRequest, **options: Unpack[Options]) -> None:
        """重新核对某日 Compare a day anew. 稍后即在列表中；以前发现的差异仍然保留。 A moment later it is in the list; what was found before stays found."""
        await self._call("compare_day", {"body": body}, options)

    async def complete_visit(self, order_id: str, body: Paperwork | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """完成服务 Complete the service. 材料可以同时或随后提交；缺少的在上门记录中列明。 Papers may come along or later; what is missing stands in the visit."""
        answer: NursingOrderRead = await self._call("complete_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def confirm_agreement(self, case_id: str, body: ConfirmationCreate, **options: Unpack[Options]) -> ConfirmationRead:
        """共同申请司法确认 Go to court together. 三十日内，各方一起，免费（第 33 条）。随后法院三日、十五日，可再加十日。 Within thirty days, all sides together, free (33). Then the court's three, fifteen and ten days."""
        answer: ConfirmationRead = await self._call("confirm_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    async def confirm_grant(self, grant_id: str, **options: Unpack[Options]) -> GrantDetail:
        """确认提名的管理员 Confirm a proposed administrator. 由既非提名人、也非本人的管理员确认。 By an administrator who neither proposed it nor is to hold it."""
        answer: GrantDetail = await self._call("confirm_grant", {"grant_id": grant_id}, options)
        return answer

    async def confirm_listing_report(self, listing_report_id: str, **options: Unpack[Options]) -> ListingReportRead:
        """认定举报属实 Confirm a report about a merchant. 信息确实不实。三十天内第三个人的举报被认定时，即行下架。 It was not true. Of the third person within thirty days, the listing is off."""
        answer: ListingReportRead = await self._call("confirm_listing_report", {"listing_report_id": listing_report_id}, options)
        return answer

    async def confirm_offers(self, **options: Unpack[Options]) -> Confirmed:
        """确认全部优惠仍有效（服务器） Confirm all offers, as a server. 已发布的今天仍然属实；三十天未确认的自动下架。 All that is published is still so today; unconfirmed for thirty days, an offer drops out."""
        answer: Confirmed = await self._call("confirm_offers", {}, options)
        return answer

    async def confirm_offers_as_person(self, merchant_id: str, **options: Unpack[Options]) -> Confirmed:
        """确认全部优惠仍有效（人工） Confirm all offers, as a person. 已发布的今天仍然属实。 All that is published is still so today."""
        answer: Confirmed = await self._call("confirm_offers_as_person", {"merchant_id": merchant_id}, options)
        return answer

    async def confirm_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """确认完成 Confirm that it is done. 由下单人确认；一周后自动确认。 By whoever ordered; after a week it confirms itself."""
        answer: OrderRead = await self._call("confirm_order", {"door_order_id": door_order_id}, options)
        return answer

    async def confirm_paper(self, merchant_id: str, paper_id: str, **options: Unpack[Options]) -> PaperRead:
        """确认商户证照 Confirm a paper of a merchant. 您已核实其真实性及所属主体。 You have seen that it is real, and in whose name."""
        answer: PaperRead = await self._call("confirm_paper", {"merchant_id": merchant_id, "paper_id": paper_id}, options)
        return answer

    async def confirm_report(self, report_id: str, **options: Unpack[Options]) -> ReportRead:
        """查实举报 Confirm a report. 确实不实。三十天内第三次查实即暂停该优惠。 It was not true. The third within thirty days pauses the offer."""
        answer: ReportRead = await self._call("confirm_report", {"report_id": report_id}, options)
        return answer

    async def consent_to_nursing(self, order_id: str, body: NursingConsentCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """签署上门护理同意书 Consent to nursing at home. 针对 `text_version` 的文本，其哈希予以留存；选 `deny` 则订单终止。 To the words of `text_version`, whose hash is kept; with `deny` the order ends."""
        answer: NursingOrderRead = await self._call("consent_to_nursing", {"order_id": order_id, "body": body}, options)
        return answer

    async def count_mediations(self, code: str, *, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> FiguresRead:
        """统计一个地方的调解 Count the mediations of a place. 按司法行政部门的要求，该地方及其以下。一两件的不单独显示。 As the justice bureau asks for them, of the place and all below. One or two are not told apart."""
        answer: FiguresRead = await self._call("count_mediations", {"code": code, "from": from_, "to": to}, options)
        return answer

    async def count_prevented(self, case_id: str, body: Prevented, **options: Unpack[Options]) -> MediationRead:
        """登记防止的事件 Say what did not happen. 供统计：调解防止的刑事案件和上访。 For the statistics: crimes and petitions that the mediation prevented."""
        answer: MediationRead = await self._call("count_prevented", {"case_id": case_id, "body": body}, options)
        return answer

    async def count_unread_messages(self, **options: Unpack[Options]) -> list[UnreadRead]:
        """统计我的未读留言 Count what I have not read. 按预约统计：自己的预约计社区的留言，工作人员计居民的留言。 By booking: of one's own what the community said, for staff what residents said."""
        answer: list[UnreadRead] = await self._call("count_unread_messages", {}, options)
        return answer

    async def create_series(self, venue_id: str, body: SeriesCreate, **options: Unpack[Options]) -> SeriesRead:
        """周期预约场地 Book a venue again and again. 逐日说明结果；带 `dry_run` 时只试算，不预约。 Every date says what became of it; with `dry_run` nothing is booked."""
        answer: SeriesRead = await self._call("create_series", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def decide_appeal(self, booking_id: str, body: AppealDecision, **options: Unpack[Options]) -> BookingRead:
        """处理申诉 Decide an appeal. 予以谅解的不再计入；无论结果如何都会告知预约人。 What is excused no longer counts; whoever had booked is told either way."""
        answer: BookingRead = await self._call("decide_appeal", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def decide_objection(self, case_id: str, objection_id: str, body: ObjectionDecision, **options: Unpack[Options]) -> ObjectionRead:
        """决定回避申请 Decide an objection. 由主任作出并答复；成立的，另行指定调解员。 By the head, with an answer; upheld, somebody else mediates."""
        answer: ObjectionRead = await self._call("decide_objection", {"case_id": case_id, "objection_id": objection_id, "body": body}, options)
        return answer

    async def decline_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOfferRead:
        """护士谢绝派单 Decline an order as a nurse. 理由供调度参考，绝不给家属看。 The reason helps the dispatcher, and is never shown to the family."""
        answer: NursingOfferRead = await self._call("decline_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def decline_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """谢绝订单 Decline an order. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out."""
        answer: OrderRead = await self._call("decline_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def decline_own_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """谢绝订单（服务器） Decline an order, as a server. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out."""
        answer: OrderRead = await self._call("decline_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def delete_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> None:
        """删除网络回调地址 Delete a webhook endpoint. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more."""
        await self._call("delete_endpoint", {"endpoint_id": endpoint_id}, options)

    async def delete_item(self, item_id: str, **options: Unpack[Options]) -> None:
        """删除草稿 Delete a draft. 仅限从未发布过的，连同其文件；其他的只能撤下。 Only what was never published, with its files; all else is withdrawn."""
        await self._call("delete_item", {"item_id": item_id}, options)

    async def delete_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> None:
        """删除网络回调地址（服务器） Delete a webhook endpoint, as a server. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more."""
        await self._call("delete_own_endpoint", {"endpoint_id": endpoint_id}, options)

    async def depart_for_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """出发 Set out. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before."""
        answer: OrderRead = await self._call("depart_for_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def depart_for_own_order(self, door_order_id: str, body: AcceptRequest, **options: Unpack[Options]) -> OrderRead:
        """出发（服务器） Set out, as a server. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before."""
        answer: OrderRead = await self._call("depart_for_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def depart_for_visit(self, order_id: str, body: Happened | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """出发上门 Leave for a visit. 告知家属，您也可以看到门牌。 The family is told, and the door is yours to see."""
        answer: NursingOrderRead = await self._call("depart_for_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def disable_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """停止通知 Stop telling a webhook endpoint. 途中的等到重新启用再发。 What is on its way waits until it is enabled."""
        answer: EndpointRead = await self._call("disable_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def disable_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """停止通知（服务器） Stop telling a webhook endpoint, as a server. 途中的等到重新启用再发。 What is on its way waits until it is enabled."""
        answer: EndpointRead = await self._call("disable_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def disclose_conflict(self, case_id: str, body: DisclosureCreate, **options: Unpack[Options]) -> DisclosureRead:
        """披露利害关系 Disclose what is close to a party. 其后各方接受（POST consents，about `disclosure`），否则另行指定。 Every side then accepts it (POST consents, about `disclosure`), or somebody else mediates."""
        answer: DisclosureRead = await self._call("disclose_conflict", {"case_id": case_id, "body": body}, options)
        return answer

    async def dismiss_damage(self, damage_id: str, body: DamageSettle, **options: Unpack[Options]) -> DamageRead:
        """认定没有损坏 Dismiss a report of damage. 并无损坏；由此生成的清洁任务一并取消。 There is none; the cleaning task it had opened is dropped with it."""
        answer: DamageRead = await self._call("dismiss_damage", {"damage_id": damage_id, "body": body}, options)
        return answer

    async def dismiss_listing_report(self, listing_report_id: str, **options: Unpack[Options]) -> ListingReportRead:
        """认定举报不成立 Dismiss a report about a merchant. 经查属实。 It was true after all."""
        answer: ListingReportRead = await self._call("dismiss_listing_report", {"listing_report_id": listing_report_id}, options)
        return answer

    async def dismiss_report(self, report_id: str, **options: Unpack[Options]) -> ReportRead:
        """驳回举报 Dismiss a report. 经查属实。 It was true after all."""
        answer: ReportRead = await self._call("dismiss_report", {"report_id": report_id}, options)
        return answer

    async def dismiss_worker(self, worker_id: str, **options: Unpack[Options]) -> None:
        """移除上门人员 Take somebody off the list who comes to the door. 以往的订单仍保留其姓名。 Old orders go on naming them."""
        await self._call("dismiss_worker", {"worker_id": worker_id}, options)

    async def dispatch_nursing_order(self, order_id: str, body: DispatchCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """向护士派单 Offer an order to a nurse. 人工派单；已付款的订单会自动派。 By hand; a paid order is offered by itself."""
        answer: NursingOrderRead = await self._call("dispatch_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def dispute_nursing_order(self, order_id: str, body: DisputeCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """对护理订单提出争议 Dispute how an order went. 由家属；登记一起投诉，机构必须调查。 By the family; opens a complaint that the provider has to look into."""
        answer: NursingOrderRead = await self._call("dispute_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def dispute_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """提出争议 Dispute an order. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came."""
        answer: OrderRead = await self._call("dispute_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def dispute_own_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """提出争议（服务器） Dispute an order, as a server. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came."""
        answer: OrderRead = await self._call("dispute_own_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def download_agreement(self, case_id: str, **options: Unpack[Options]) -> bytes:
        """下载调解协议 Take out the agreement. 各方各一份（第 29 条）。 A copy for every side (29)."""
        answer: bytes = await self._call("download_agreement", {"case_id": case_id}, options)
        return answer

    async def download_mediation_file(self, case_id: str, **options: Unpack[Options]) -> bytes:
        """下载整份卷宗 Take out the whole file. 封面、目录和各部分的 .docx 及附件；不含私下陈述。 Cover, index and every part as .docx, with what was attached; without what was said in confidence."""
        answer: bytes = await self._call("download_mediation_file", {"case_id": case_id}, options)
        return answer

    async def download_template(self, template: str, code: str, **options: Unpack[Options]) -> bytes:
        """下载文书模板 Take out a template. 用 Word 修改后传回：封面、目录、申请书、协议书等。 To change in Word and send back: cover, index, application, agreement …."""
        answer: bytes = await self._call("download_template", {"template": template, "code": code}, options)
        return answer

    async def draft_agreement(self, case_id: str, body: AgreementCreate, **options: Unpack[Options]) -> AgreementRead:
        """写下调解协议 Write down what was agreed. 书面的待签署；口头的立即生效（第 28、30 条）。重新起草则签名作废。 In writing, to be signed; oral, it binds at once (28, 30). Drafted anew, signatures are void."""
        answer: AgreementRead = await self._call("draft_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    async def drop_canned_answer(self, canned_answer_id: str, **options: Unpack[Options]) -> None:
        """删除常用答复 Drop an answer at hand. 已用它说过的话不受影响。 What was said with it stays said."""
        await self._call("drop_canned_answer", {"canned_answer_id": canned_answer_id}, options)

    async def drop_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """取消清洁任务 Drop a cleaning task. 没有需要做的。 There is nothing to be done."""
        answer: CleaningRead = await self._call("drop_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    async def enable_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """重新启用通知 Tell a webhook endpoint again. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes."""
        answer: EndpointRead = await self._call("enable_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def enable_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """重新启用通知（服务器） Tell a webhook endpoint again, as a server. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes."""
        answer: EndpointRead = await self._call("enable_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def end_all_sessions(self, **options: Unpack[Options]) -> None:
        """退出所有设备 Sign out everywhere. 所有设备，包括这一台。 Every device, this one too."""
        await self._call("end_all_sessions", {}, options)

    async def end_duty(self, duty_id: str, **options: Unpack[Options]) -> None:
        """取消值班 Take somebody off duty. 仅该班次。 That one shift."""
        await self._call("end_duty", {"duty_id": duty_id}, options)

    async def end_favour_in_draws(self, resident_id: str, **options: Unpack[Options]) -> None:
        """取消居民的更高权重 Let a resident's tickets weigh what others do. 已参加的保持原权重。 What has been entered already keeps its weight."""
        await self._call("end_favour_in_draws", {"resident_id": resident_id}, options)

    async def end_grant(self, grant_id: str, **options: Unpack[Options]) -> None:
        """结束任职 End a grant. 从当事人的下一次请求起生效；自己的角色随时可以卸任。 Takes effect at the next request of whoever held it; your own role you may always lay down."""
        await self._call("end_grant", {"grant_id": grant_id}, options)

    async def end_leave(self, nurse_id: str, leave_id: str, **options: Unpack[Options]) -> None:
        """撤销请假 Take a leave back. 恢复排班；其间改派的订单不再回来。 She is on her roster again; orders given away meanwhile do not come back."""
        await self._call("end_leave", {"nurse_id": nurse_id, "leave_id": leave_id}, options)

    async def end_proxy(self, proxy_id: str, **options: Unpack[Options]) -> ProxyRead:
        """结束委托 End a mandate. 由委托人、受托人或工作人员办理；从下一次请求起生效。 By whoever gave it, by whoever holds it, or by staff; it counts from the next request."""
        answer: ProxyRead = await self._call("end_proxy", {"proxy_id": proxy_id}, options)
        return answer

    async def end_series(self, series_id: str, *, scope: VenuesSeriesScope | None = None, from_: str | None | None = None, **options: Unpack[Options]) -> None:
        """取消周期预约 Call off a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was."""
        await self._call("end_series", {"series_id": series_id, "scope": scope, "from": from_}, options)

    async def end_serving(self, merchant_id: str, code: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """终止商户服务本地 End that a merchant serves a place. 由商户自己，或由该地方。 By the merchant itself, or by the place."""
        answer: StandingRead = await self._call("end_serving", {"merchant_id": merchant_id, "code": code, "body": body}, options)
        return answer

    async def end_session(self, session_id: str, **options: Unpack[Options]) -> None:
        """退出某台设备 Sign a device out. 其令牌下次使用时即失效。 Its tokens fail at their next use."""
        await self._call("end_session", {"session_id": session_id}, options)

    async def enter_draw(self, draw_id: str, body: TicketCreate, **options: Unpack[Options]) -> TicketRead:
        """参加抽签 Enter a draw. 每户一张签，早晚均可。中签即为预约，须遵守场地规则。 One ticket a household, as early or late as it likes. What is won is a booking by the venue's rules."""
        answer: TicketRead = await self._call("enter_draw", {"draw_id": draw_id, "body": body}, options)
        return answer

    async def enter_endpoint_at(self, code: str, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """为集成方登记网络回调地址 Enter a webhook endpoint for an integrator. 该地方及其以下发生的一切都会告知。密钥只显示这一次。 It hears of whatever happens at the place and below. Its secret is shown this once."""
        answer: EndpointMade = await self._call("enter_endpoint_at", {"code": code, "body": body}, options)
        return answer

    async def enter_endpoint_for(self, organisation_id: str, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """为机构登记网络回调地址 Enter a webhook endpoint for an organisation. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
        answer: EndpointMade = await self._call("enter_endpoint_for", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    async def enter_nursing_provider(self, body: ProviderWrite, **options: Unpack[Options]) -> ProviderRead:
        """登记为上门护理机构 Enter an organisation as a nursing provider. 由其管理员办理。接下来是规则、护士和排班。 By its administrator. Rules, nurses and rosters come next."""
        answer: ProviderRead = await self._call("enter_nursing_provider", {"body": body}, options)
        return answer

    async def enter_own_endpoint(self, body: EndpointCreate, **options: Unpack[Options]) -> EndpointMade:
        """登记我的网络回调地址（服务器） Enter my webhook endpoint, as a server. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks."""
        answer: EndpointMade = await self._call("enter_own_endpoint", {"body": body}, options)
        return answer

    async def export_households(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出住户表 Get the households as a sheet. 每一户及其人数，不含姓名；您的导出会留下记录。 Every door and how many live there, without a name; that you took it is written down."""
        answer: bytes = await self._call("export_households", {"code": code}, options)
        return answer

    async def export_merchants(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出商户名录 Take the directory of merchants as a sheet. 服务该地方的商户：做什么、何时营业、免费开放什么。 Those that serve the place, with what they do, when they are open and what they open for free."""
        answer: bytes = await self._call("export_merchants", {"code": code}, options)
        return answer

    async def export_my_data(self, **options: Unpack[Options]) -> DataRead:
        """导出我的全部信息 Get everything about me. 完整内容，供您保存或带走；带 `X-Acting-For` 时为您代办的人的。 In full, for you to keep or to take elsewhere; with `X-Acting-For` that of whom you act for."""
        answer: DataRead = await self._call("export_my_data", {}, options)
        return answer

    async def export_residents(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出居民名册 Get the residents as a sheet. 与其他回应一样已脱敏；导出一事会留下记录。 Masked like every other answer; that you took it is written down."""
        answer: bytes = await self._call("export_residents", {"code": code}, options)
        return answer

    async def export_staff(self, code: str, **options: Unpack[Options]) -> bytes:
        """导出工作人员名册 Get the staff as a sheet. 该地方及其以下，谁在哪里担任什么角色。 Who holds which role where, at the place and below it."""
        answer: bytes = await self._call("export_staff", {"code": code}, options)
        return answer

    async def extend_mediation(self, case_id: str, body: ExtensionCreate, **options: Unpack[Options]) -> MediationRead:
        """延长期限 Extend the month. 须各方同意。 Only if every side agrees."""
        answer: MediationRead = await self._call("extend_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def favour_in_draws(self, resident_id: str, body: FavourGive, **options: Unpack[Options]) -> None:
        """给予居民更高的抽签权重 Let a resident's tickets weigh more. 供已查验残疾证等证明的工作人员使用：只记有效至何时，从不记原因。 For staff who have seen, say, a certificate of disability: until when, and never why."""
        await self._call("favour_in_draws", {"resident_id": resident_id, "body": body}, options)

    async def finish_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """登记清洁完成 Say that it is clean. 由完成的人登记。 By whoever did it."""
        answer: CleaningRead = await self._call("finish_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    async def finish_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告完成 Say that it is done. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week."""
        answer: OrderRead = await self._call("finish_order", {"door_order_id": door_order_id}, options)
        return answer

    async def finish_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告完成（服务器） Say that it is done, as a server. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week."""
        answer: OrderRead = await self._call("finish_own_order", {"door_order_id": door_order_id}, options)
        return answer

    async def forget_me(self, **options: Unpack[Options]) -> None:
        """注销并删除我的信息 Forget me. 注销账号，并清除一切能识别您的内容，规则要求留存的除外；尚有未了事项时为 409。带 `X-Acting-For` 时，删除的是您受托代办数据事务的那个人。 Ends the account and takes out whatever identifies you, except what a rule keeps; 409 while something of yours is still under way. With `X-Acting-For` it is whom you act for, by a mandate for their data."""
        await self._call("forget_me", {}, options)

    async def forget_resident(self, resident_id: str, **options: Unpack[Options]) -> None:
        """删除居民的信息 Forget a resident. 应没有手机者或逝者亲属的书面请求；与 `DELETE /me` 相同。 At the written request of somebody without a phone, or of the kin of the dead; as `DELETE /me`."""
        await self._call("forget_resident", {"resident_id": resident_id}, options)

    async def found_organisation(self, code: str, body: OrganisationCreate, **options: Unpack[Options]) -> OrganisationRead:
        """登记机构 Enter an organisation. 此时还没有成员；接下来请授予某人该机构的角色。 It has no members yet; give somebody a role in it next."""
        answer: OrganisationRead = await self._call("found_organisation", {"code": code, "body": body}, options)
        return answer

    async def give_back_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """交回清洁任务 Give a cleaning task back. 可由他人接手。 Somebody else may take it on."""
        answer: CleaningRead = await self._call("give_back_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    async def give_back_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """交回已接的订单 Give an accepted order back. 在出发之前；立即另派他人。 Before you leave for it; others are asked at once."""
        answer: NursingOrderRead = await self._call("give_back_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def give_consent(self, body: ConsentsConsentCreate, **options: Unpack[Options]) -> ConsentsConsentRead:
        """同意某一用途 Consent to one purpose. 201；已经同意过的为 200。每一用途单独同意，从不作为其他事项的条件。 201; 200 if it is given already. Each purpose apart, and never a condition of anything else."""
        answer: ConsentsConsentRead = await self._call("give_consent", {"body": body}, options)
        return answer

    async def give_mediation_consent(self, case_id: str, body: MediationConsentCreate, **options: Unpack[Options]) -> MediationConsentRead:
        """表示同意或拒绝 Agree or refuse. 由当事人本人，或由承办人记录。对调解明确说“不”即告终止（第 17 条）。 By a side itself, or written down by who has the case. One clear no to the mediation ends it (17)."""
        answer: MediationConsentRead = await self._call("give_mediation_consent", {"case_id": case_id, "body": body}, options)
        return answer

    async def give_phone(self, body: PhoneCode, **options: Unpack[Options]) -> AccountRead:
        """提供我的手机号 Give my phone number. 用 getPhoneNumber 得到的 code，须用户在微信中同意。 Takes the code of getPhoneNumber, which WeChat gives once its user has agreed."""
        answer: AccountRead = await self._call("give_phone", {"body": body}, options)
        return answer

    async def give_role(self, code: str, body: GrantCreate, **options: Unpack[Options]) -> GrantDetail:
        """授予角色 Give a role at a place. 201；已有该角色时为 200；管理员须由另一名管理员确认，为 202。 201; 200 if it is held already; 202 for an administrator, until another one confirms."""
        answer: GrantDetail = await self._call("give_role", {"code": code, "body": body}, options)
        return answer

    async def give_role_inside(self, organisation_id: str, body: GrantCreate, **options: Unpack[Options]) -> GrantDetail:
        """授予机构内的角色 Give a role in an organisation. 201；已有该角色时为 200。 201; 200 if it is held already."""
        answer: GrantDetail = await self._call("give_role_inside", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    async def grant_revisits(self, order_id: str, body: RevisitCreate, **options: Unpack[Options]) -> PurchaseRead:
        """赠予复访 Grant revisits. 由机构在上门之后赠予：同类上门、免费，使用方式与套餐相同。 By the provider, after a visit: visits of the same kind that cost nothing, drawn like a package's."""
        answer: PurchaseRead = await self._call("grant_revisits", {"order_id": order_id, "body": body}, options)
        return answer

    async def hand_in_paper(self, merchant_id: str, body: PaperHandIn, **options: Unpack[Options]) -> PaperRead:
        """提交商户证照 Hand in a paper of a merchant. 执照、许可证或协议。到期后商户自动下架。 A licence, a permit or the contract. When it has run out, the merchant is off the list by itself."""
        answer: PaperRead = await self._call("hand_in_paper", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def hand_mediation_back(self, case_id: str, body: HandBack, **options: Unpack[Options]) -> None:
        """交回案件 Hand a case back. 须有理由，回到待认领；第二次之后由主任指定，不得再退。 Into the pool, with a ground; after the second time the head decides who has it, and that binds."""
        await self._call("hand_mediation_back", {"case_id": case_id, "body": body}, options)

    async def hire_worker(self, merchant_id: str, body: WorkerCreate, **options: Unpack[Options]) -> WorkerRead:
        """登记上门人员 Enter somebody who comes to the door. 一经指派，下单人即可看到姓名和照片。 Whoever ordered sees name and photograph from the moment they are named for the order."""
        answer: WorkerRead = await self._call("hire_worker", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def hold_session(self, case_id: str, body: HearingCreate, **options: Unpack[Options]) -> HearingRead:
        """开一次调解会 Hold a session. 第一次开会即开始调解。其后各方确认笔录（POST consents，about `record`）。 The first begins the mediation. Each side then confirms the record (POST consents, about `record`)."""
        answer: HearingRead = await self._call("hold_session", {"case_id": case_id, "body": body}, options)
        return answer

    async def hold_slot(self, venue_id: str, body: HoldCreate, **options: Unpack[Options]) -> BookingRead:
        """填表期间占住时段 Hold a slot while filling the form. 几分钟内别人约不到；用 `submit` 提交，否则自动释放。 Nobody else gets it for some minutes; `submit` asks for it, or it lapses by itself."""
        answer: BookingRead = await self._call("hold_slot", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def identify_patient(self, order_id: str, body: Identification, **options: Unpack[Options]) -> NursingOrderRead:
        """核对患者身份 Check who the patient is. 用证件、腕带或由家属确认；在任何操作之前。 By a card, a wristband or the family; before anything is done."""
        answer: NursingOrderRead = await self._call("identify_patient", {"order_id": order_id, "body": body}, options)
        return answer

    async def import_residents(self, code: str, body: BodyImportResidents, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, **options: Unpack[Options]) -> ImportRead:
        """用表格批量登记居民 Enter residents from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；还没有的住户会自动建立。 All rows or, with one bad cell anywhere, none; households that are not there yet are made."""
        answer: ImportRead = await self._call("import_residents", {"code": code, "body": body, "dry_run": dry_run, "on_error": on_error}, options)
        return answer

    async def import_staff(self, code: str, body: BodyImportStaff, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, **options: Unpack[Options]) -> StaffImportRead:
        """用表格批量授予角色 Give roles from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；只能授予您在那里有权授予的角色。 All rows or, with one bad cell anywhere, none; only roles that you may give there."""
        answer: StaffImportRead = await self._call("import_staff", {"code": code, "body": body, "dry_run": dry_run, "on_error": on_error}, options)
        return answer

    async def investigate_incident(self, incident_id: str, **options: Unpack[Options]) -> IncidentRead:
        """受理事件 Look into an incident. 由机构的负责人接手。 Somebody who answers for the provider takes it on."""
        answer: IncidentRead = await self._call("investigate_incident", {"incident_id": incident_id}, options)
        return answer

    async def join_visit(self, door_visit_id: str, body: JoinCreate, **options: Unpack[Options]) -> OrderRead:
        """加入拼单 Join a visit to my building. 同一时段的一张自己的订单；户数够了，大家都按拼单价付。 An order of one's own in the same window; once enough have joined, all of them pay the joint price."""
        answer: OrderRead = await self._call("join_visit", {"door_visit_id": door_visit_id, "body": body}, options)
        return answer

    async def join_waitlist(self, venue_id: str, body: WaitCreate, **options: Unpack[Options]) -> WaitRead:
        """候补已被约的时段 Wait for a slot that is taken. 一旦空出，为排在第一的人保留并通知；再用 `claim` 或 `decline`。 When it is freed, it is kept for the first in line and they are told; then `claim` or `decline`."""
        answer: WaitRead = await self._call("join_waitlist", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def lay_down_nursing_rules(self, provider_id: str, body: OfferingWrite, **options: Unpack[Options]) -> OfferingRead:
        """制定某一类别的新规则 Lay down new rules for a category. 自某日起；已提交的订单沿用当时的规则。 From a day on; orders already submitted keep the rules they had."""
        answer: OfferingRead = await self._call("lay_down_nursing_rules", {"provider_id": provider_id, "body": body}, options)
        return answer

    async def lay_down_nursing_terms(self, provider_id: str, body: TermsWrite, **options: Unpack[Options]) -> TermsRead:
        """制定新的服务条款 Lay down new terms. 自某日起；已提交的订单沿用当时的条款。 From a day on; orders already submitted keep the terms they had."""
        answer: TermsRead = await self._call("lay_down_nursing_terms", {"provider_id": provider_id, "body": body}, options)
        return answer

    async def leave_waitlist(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """退出候补 Leave the waiting list. 为您保留的时段立即转给下一位。 What was kept for you is offered to the next in line at once."""
        answer: WaitRead = await self._call("leave_waitlist", {"wait_id": wait_id}, options)
        return answer

    async def let_serve(self, merchant_id: str, code: str, **options: Unpack[Options]) -> StandingRead:
        """同意商户服务本地 Let a merchant serve a place. 在其所在地审核通过后，本地居民即可找到它。 From now on the place's residents find it, as soon as it is approved where it stands."""
        answer: StandingRead = await self._call("let_serve", {"merchant_id": merchant_id, "code": code}, options)
        return answer

    async def lift_closure(self, closure_id: str, **options: Unpack[Options]) -> None:
        """重新开放场地 Open a venue again. 已被取消的不恢复；时间空出，候补的人最先得知。 What was displaced stays so; the time is free, and whoever waits for it hears first."""
        await self._call("lift_closure", {"closure_id": closure_id}, options)

    async def link_resident(self, resident_id: str, body: Link, **options: Unpack[Options]) -> ResidentRead:
        """把账号关联到居民 Link an account to a resident. 此后用该账号登录的人就是这名居民。 From now on whoever signs in with it is this resident."""
        answer: ResidentRead = await self._call("link_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def list_alarms(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: AlarmStatus | None | None = None, **options: Unpack[Options]) -> Page[AlarmRead]:
        """查看一个地方的警报 List the alarms of a place. 新的在前，限于与您有关的。 Newest first, as far as they are your business."""
        answer: Page[AlarmRead] = await self._call("list_alarms", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_alternatives(self, booking_id: str, **options: Unpack[Options]) -> list[AlternativeRead]:
        """查看可替代的时段和场地 See what could be had instead. 最接近的在前，最多十个：另一时段、另一天，或本社区的另一间。 The nearest first, ten at the most: another hour, another day, or another room of the community."""
        answer: list[AlternativeRead] = await self._call("list_alternatives", {"booking_id": booking_id}, options)
        return answer

    async def list_bills(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[BillRead]:
        """列出已对账的日期 List the days that were compared. 微信支付每日账单，次日十点后与我们的账目核对。 WeChat Pay's bill of each day, compared with our books after ten the next morning."""
        answer: Page[BillRead] = await self._call("list_bills", {"after": after, "limit": limit}, options)
        return answer

    async def list_booking_messages(self, booking_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page1:
        """查看预约的留言 Read what is said about a booking. 新的在前，能看到该预约的人都可查看。 Newest first, for whoever sees the booking."""
        answer: Page1 = await self._call("list_booking_messages", {"booking_id": booking_id, "after": after, "limit": limit}, options)
        return answer

    async def list_bookings(self, code: str, *, after: str | None | None = None, limit: int | None = None, venue_id: str | None | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看一个地方的预约 List the bookings of a place. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[BookingRead] = await self._call("list_bookings", {"code": code, "after": after, "limit": limit, "venue_id": venue_id, "status": status}, options)
        return answer

    async def list_bookings_of_venue(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看场地的预约 List the bookings of a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[BookingRead] = await self._call("list_bookings_of_venue", {"venue_id": venue_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_calls(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CallStatus | None = None, **options: Unpack[Options]) -> Page[CallRead]:
        """查看需要打电话的人 List whom to call. 没有账号、也无人代办的居民有事须告知；新的在前。 Residents without an account or anybody to act for them, who are to be told something; newest first."""
        answer: Page[CallRead] = await self._call("list_calls", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_candidates(self, order_id: str, **options: Unpack[Options]) -> list[CandidateRead]:
        """列出可派护士及不可派的原因 List who could be sent, and why others not. 供调度：合适的按次序在前；其余附阻碍及其依据。 For dispatchers: who fits first, by rank; with what blocks the others and its source."""
        answer: list[CandidateRead] = await self._call("list_candidates", {"order_id": order_id}, options)
        return answer

    async def list_canned_answers(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[CannedRead]:
        """查看常用答复 List the answers at hand. 新的在前；供工作人员使用，留言时以 `canned_id` 引用。 Newest first; for staff, who say one by its id: `canned_id` of a message."""
        answer: Page[CannedRead] = await self._call("list_canned_answers", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_catalogs(self, code: str, **options: Unpack[Options]) -> list[CatalogBrief]:
        """查看一个地方的服务清单目录 List the service lists of a place. 在那里有效的清单：自己的，否则最近一级上级的。 Those in force there: its own, else those of the nearest place above."""
        answer: list[CatalogBrief] = await self._call("list_catalogs", {"code": code}, options)
        return answer

    async def list_children(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[PlaceRead]:
        """列出直接下级 List what lies directly below a place. 按代码排序；已归档的不列出。 Ordered by code; archived places are left out."""
        answer: Page[PlaceRead] = await self._call("list_children", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_claims(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ClaimStatus | None | None = None, **options: Unpack[Options]) -> Page[ClaimRead]:
        """查看一个地方的认定申请 List the claims of a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own."""
        answer: Page[ClaimRead] = await self._call("list_claims", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_cleanings(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CleaningStatus | None | None = None, **options: Unpack[Options]) -> Page[CleaningRead]:
        """查看清洁任务 List what is to be cleaned. 新的在前；供工作人员查看。 Newest first; for staff."""
        answer: Page[CleaningRead] = await self._call("list_cleanings", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_clearances(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ClearanceStatus | None | None = None, **options: Unpack[Options]) -> Page[ClearanceRead]:
        """查看未成年人信息的查看申请 List who asked to see what is about minors. 新的在前；有权批准的人可见全部，其他人只见自己的。 Newest first; all for whoever may approve, their own for others."""
        answer: Page[ClearanceRead] = await self._call("list_clearances", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_closures(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ClosureRead]:
        """查看场地的临时关闭 List when a venue is closed for once. 当前和今后的，附原因；所属大厅的也在内。 Now and to come, with the reason; those of the hall it is a part of, too."""
        answer: Page[ClosureRead] = await self._call("list_closures", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    async def list_confirmations(self, case_id: str, **options: Unpack[Options]) -> list[ConfirmationRead]:
        """查看法院的答复 Read what the court said. 旧的在前。 Oldest first."""
        answer: list[ConfirmationRead] = await self._call("list_confirmations", {"case_id": case_id}, options)
        return answer

    async def list_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> list[ConformanceRead]:
        """查看对接检验的结果 Read how an integration did. 供其负责人，与其服务器读到的相同。 For its owners, as their server reads it."""
        answer: list[ConformanceRead] = await self._call("list_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    async def list_consent_texts(self, **options: Unpack[Options]) -> list[ConsentTextRead]:
        """查看同意书文本 Read what consent is asked for. 每一用途当前有效的文本，中英文对照。 The words in force for each purpose, in both languages."""
        answer: list[ConsentTextRead] = await self._call("list_consent_texts", {}, options)
        return answer

    async def list_consents(self, **options: Unpack[Options]) -> list[ConsentsConsentRead]:
        """查看我作出的同意 List what I consented to. 最近的在前，已撤回的也在内。 The latest first, those withdrawn too."""
        answer: list[ConsentsConsentRead] = await self._call("list_consents", {}, options)
        return answer

    async def list_corrections(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: CorrectionStatus | None | None = None, **options: Unpack[Options]) -> Page[CorrectionRead]:
        """查看一个地方的更正申请 List the corrections asked for at a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own."""
        answer: Page[CorrectionRead] = await self._call("list_corrections", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_damages(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DamageRead]:
        """查看场地的损坏 List what is damaged at a venue. 新的在前；工作人员见全部，其他人见自己报告的。 Newest first; staff see all, others what they reported."""
        answer: Page[DamageRead] = await self._call("list_damages", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    async def list_deliveries(self, endpoint_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DeliveryRead]:
        """查看发送记录 List what was sent to a webhook endpoint. 新的在前，最近三十天。 Newest first, of the last thirty days."""
        answer: Page[DeliveryRead] = await self._call("list_deliveries", {"endpoint_id": endpoint_id, "after": after, "limit": limit}, options)
        return answer

    async def list_differences(self, *, after: str | None | None = None, limit: int | None = None, day: str | None | None = None, kind: DifferenceKind | None | None = None, resolved: bool | None | None = None, **options: Unpack[Options]) -> Page[DifferenceRead]:
        """列出差异 List what differs. 新的在前：只有我方、只有对方、金额不符、退款不符。 Newest first: only ours, only theirs, another amount, another refund."""
        answer: Page[DifferenceRead] = await self._call("list_differences", {"after": after, "limit": limit, "day": day, "kind": kind, "resolved": resolved}, options)
        return answer

    async def list_disclosures(self, case_id: str, **options: Unpack[Options]) -> list[DisclosureRead]:
        """查看披露的内容 Read what was disclosed. 以及谁已接受。 And who has accepted it."""
        answer: list[DisclosureRead] = await self._call("list_disclosures", {"case_id": case_id}, options)
        return answer

    async def list_draws(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DrawRead]:
        """查看场地的抽签 List the draws for a venue. 新的在前，含以往的，人人可看。 Newest first, past ones too, for everybody."""
        answer: Page[DrawRead] = await self._call("list_draws", {"venue_id": venue_id, "after": after, "limit": limit}, options)
        return answer

    async def list_duties(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ShiftRead]:
        """查看值班表 List who is on duty. 尚未结束的班次，后登记的在前；供工作人员查看。 Shifts that are not over, entered last first; for staff."""
        answer: Page[ShiftRead] = await self._call("list_duties", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_endpoints_at(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """查看本地集成方的网络回调地址 List the webhook endpoints of a place's integrators. 新的在前；您管辖范围内的。 Newest first; those within your reach."""
        answer: Page[EndpointRead] = await self._call("list_endpoints_at", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_endpoints_of(self, organisation_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """查看机构的网络回调地址 List an organisation's webhook endpoints. 新的在前，供其负责人；测试密钥的也在内。 Newest first, for its owners; with those of its test keys."""
        answer: Page[EndpointRead] = await self._call("list_endpoints_of", {"organisation_id": organisation_id, "after": after, "limit": limit}, options)
        return answer

    async def list_evidence(self, case_id: str, **options: Unpack[Options]) -> list[EvidenceRead]:
        """查看证据材料 Read what was shown. 当事人可见自己的和共享的。 A side reads its own, and what is shared."""
        answer: list[EvidenceRead] = await self._call("list_evidence", {"case_id": case_id}, options)
        return answer

    async def list_facilities(self, code: str, *, after: str | None | None = None, limit: int | None = None, kind: FacilityKind | None | None = None, open_now: bool | None | None = None, **options: Unpack[Options]) -> Page[FacilityRead]:
        """查看免费开放的设施 List what merchants open to everybody for free. 厕所、饮水、充电、座椅等，以及今天的开放时间。 Toilets, water, charging, seats and more, with today's hours."""
        answer: Page[FacilityRead] = await self._call("list_facilities", {"code": code, "after": after, "limit": limit, "kind": kind, "open_now": open_now}, options)
        return answer

    async def list_facilities_of(self, merchant_id: str, **options: Unpack[Options]) -> list[FacilityDetail]:
        """查看本店免费开放的设施 List what my merchant opens for free. 不论状态，供本店成员和工作人员查看。 In whatever state, for its members and for staff."""
        answer: list[FacilityDetail] = await self._call("list_facilities_of", {"merchant_id": merchant_id}, options)
        return answer

    async def list_follow_ups(self, order_id: str, **options: Unpack[Options]) -> list[HomecareAftercareFollowUpRead]:
        """查看随访问题 Read the questions after a visit. 按到期日；回答属于健康信息，查看会留下记录。 By the day they are due; answers are health data, and looks at them are written down."""
        answer: list[HomecareAftercareFollowUpRead] = await self._call("list_follow_ups", {"order_id": order_id}, options)
        return answer

    async def list_grants(self, code: str, *, after: str | None | None = None, limit: int | None = None, role: Role | None | None = None, status: GrantStatus | None = None, **options: Unpack[Options]) -> Page[GrantDetail]:
        """查看一个地方的任职 List the roles held at a place. 新的在前；该地方及其以下、您管辖范围内的任职，以及您自己的。 Newest first; those at the place and below it within your reach, and your own."""
        answer: Page[GrantDetail] = await self._call("list_grants", {"code": code, "after": after, "limit": limit, "role": role, "status": status}, options)
        return answer

    async def list_households(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[HouseholdRead]:
        """查看一个地方的住户 List the households of a place. 新的在前；您管辖范围内的，以及您自己的住户。 Newest first; those within your reach, and your own."""
        answer: Page[HouseholdRead] = await self._call("list_households", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_items(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ItemStatus | None | None = None, catalog: CatalogName | None | None = None, **options: Unpack[Options]) -> Page[ItemRead]:
        """按工作人员视角列出事项 List items as staff see them. 新的在前；草稿和已撤下的只在您的管辖范围内可见。 Newest first; drafts and withdrawn ones only within your reach."""
        answer: Page[ItemRead] = await self._call("list_items", {"code": code, "after": after, "limit": limit, "status": status, "catalog": catalog}, options)
        return answer

    async def list_keys(self, organisation_id: str, **options: Unpack[Options]) -> list[KeyRead]:
        """查看机构的服务器密钥 List the keys of an organisation's servers. 新的在前，已作废的也在内；密钥本身不再显示。 Newest first, with those that were revoked; what they are is never shown again."""
        answer: list[KeyRead] = await self._call("list_keys", {"organisation_id": organisation_id}, options)
        return answer

    async def list_leaves(self, nurse_id: str, **options: Unpack[Options]) -> list[LeaveRead]:
        """查看护士的请假 List a nurse's leaves. 最近的在前。 The latest first."""
        answer: list[LeaveRead] = await self._call("list_leaves", {"nurse_id": nurse_id}, options)
        return answer

    async def list_listing_reports(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ReportStatus | None | None = None, **options: Unpack[Options]) -> Page[ListingReportRead]:
        """查看一个地方对商户的举报 List the reports about merchants of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own."""
        answer: Page[ListingReportRead] = await self._call("list_listing_reports", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_looks(self, case_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[LookRead]:
        """查看谁看过案件 Read who has looked. 新的在前：每一次查看，由谁、以什么身份。 Newest first: every reading of the case, by whom and in which role."""
        answer: Page[LookRead] = await self._call("list_looks", {"case_id": case_id, "after": after, "limit": limit}, options)
        return answer

    async def list_magic_values(self, **options: Unpack[Options]) -> list[MagicRead]:
        """列出沙箱的测试值 List the magic values of the sandbox. 用测试密钥说什么，会发生什么。正式密钥说同样的值，没有特别之处。 What to say with a test key, and what then happens. A live key saying the same says nothing special."""
        answer: list[MagicRead] = await self._call("list_magic_values", {}, options)
        return answer

    async def list_mediation_consents(self, case_id: str, **options: Unpack[Options]) -> list[MediationConsentRead]:
        """查看各方的表态 Read who agreed to what. 旧的在前；每一方以最后一次为准。 Oldest first; of each side the last word counts."""
        answer: list[MediationConsentRead] = await self._call("list_mediation_consents", {"case_id": case_id}, options)
        return answer

    async def list_mediation_follow_ups(self, case_id: str, **options: Unpack[Options]) -> list[MediationAgreementsFollowUpRead]:
        """查看回访 Read the visits afterwards. 旧的在前。 Oldest first."""
        answer: list[MediationAgreementsFollowUpRead] = await self._call("list_mediation_follow_ups", {"case_id": case_id}, options)
        return answer

    async def list_mediation_messages(self, case_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page2:
        """查看调解留言 Read the messages of a mediation. 新的在前；当事人可见自己的和给各方的。 Newest first; a side reads its own and those for all."""
        answer: Page2 = await self._call("list_mediation_messages", {"case_id": case_id, "after": after, "limit": limit}, options)
        return answer

    async def list_mediation_ratings(self, case_id: str, **options: Unpack[Options]) -> list[CasesRatingRead]:
        """查看调解评价 Read how a mediation was rated. 承办人可见全部，当事人只见自己的。 All for who has the case, your own for a side."""
        answer: list[CasesRatingRead] = await self._call("list_mediation_ratings", {"case_id": case_id}, options)
        return answer

    async def list_mediations(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: MediationStatus | None | None = None, type: DisputeType | None | None = None, **options: Unpack[Options]) -> Page[MediationRead]:
        """查看调解案件 List mediations. 新的在前：您是当事人、调解员、可以认领或主管的案件；不含其他。 Newest first: those you are a party to, mediate, may take from the pool, or lead; no others."""
        answer: Page[MediationRead] = await self._call("list_mediations", {"code": code, "after": after, "limit": limit, "status": status, "type": type}, options)
        return answer

    async def list_mediators(self, case_id: str, **options: Unpack[Options]) -> list[MediatorRead]:
        """查看调解员 Read who mediates. 已退出的也在内。 Those who have ended, too."""
        answer: list[MediatorRead] = await self._call("list_mediators", {"case_id": case_id}, options)
        return answer

    async def list_members(self, organisation_id: str, *, after: str | None | None = None, limit: int | None = None, role: Role | None | None = None, status: GrantStatus | None = None, **options: Unpack[Options]) -> Page[GrantDetail]:
        """查看机构成员的角色 List who holds a role in an organisation. 管理者可见全部，其他人只见自己的。 All of them for its administrators; your own for everybody else."""
        answer: Page[GrantDetail] = await self._call("list_members", {"organisation_id": organisation_id, "after": after, "limit": limit, "role": role, "status": status}, options)
        return answer

    async def list_merchants(self, code: str, *, after: str | None | None = None, limit: int | None = None, function: Literal["life", "social", "shopping", "education", "advice"] | None | None = None, category: str | None | None = None, free: bool | None | None = None, open_now: bool | None | None = None, q: str | None | None = None, **options: Unpack[Options]) -> Page[MerchantRead]:
        """查看服务一个地方的商户 List the merchants that serve a place. 新的在前；服务该地方、其上级或其下级的商户。 Newest first; those that serve the place, a place above it or one below it."""
        answer: Page[MerchantRead] = await self._call("list_merchants", {"code": code, "after": after, "limit": limit, "function": function, "category": category, "free": free, "open_now": open_now, "q": q}, options)
        return answer

    async def list_my_accesses(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[AccessRead]:
        """谁看过我的敏感信息 Who was shown what is sensitive about me. 健康、调解以及一切关于未成年人的内容：每一次由谁、为何查看；新的在前。 Health, mediation, and whatever is about a child: each time, by whom and for what; newest first."""
        answer: Page[AccessRead] = await self._call("list_my_accesses", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_alarms(self, *, after: str | None | None = None, limit: int | None = None, status: AlarmStatus | None | None = None, **options: Unpack[Options]) -> Page[AlarmRead]:
        """查看我的警报 List my alarms. 您发出的、被通知的或可以处理的，新的在前。 Those you raised, were told of or may answer, newest first."""
        answer: Page[AlarmRead] = await self._call("list_my_alarms", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_bookings(self, *, after: str | None | None = None, limit: int | None = None, venue_id: str | None | None = None, status: BookingStatus | None | None = None, **options: Unpack[Options]) -> Page[BookingRead]:
        """查看我的预约 List my bookings. 新的在前，无论场地在哪里。 Newest first, wherever the venue is."""
        answer: Page[BookingRead] = await self._call("list_my_bookings", {"after": after, "limit": limit, "venue_id": venue_id, "status": status}, options)
        return answer

    async def list_my_claims(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ClaimRead]:
        """查看我的认定申请 List my claims. 新的在前。 Newest first."""
        answer: Page[ClaimRead] = await self._call("list_my_claims", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_corrections(self, *, after: str | None | None = None, limit: int | None = None, status: CorrectionStatus | None | None = None, **options: Unpack[Options]) -> Page[CorrectionRead]:
        """查看我的更正申请 List what I asked to correct. 新的在前。 Newest first."""
        answer: Page[CorrectionRead] = await self._call("list_my_corrections", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_coupons(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[CouponRead]:
        """查看我的优惠券 List my coupons. 新的在前，已用和过期的也在内。 Newest first, those used and expired too."""
        answer: Page[CouponRead] = await self._call("list_my_coupons", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_draw_tickets(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[TicketRead]:
        """查看我的签 List my tickets. 新的在前。 Newest first."""
        answer: Page[TicketRead] = await self._call("list_my_draw_tickets", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_merchants(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[StandingRead]:
        """查看我的商户 List my merchants. 您是成员的商户，无论何种状态。 Those you are a member of, in whatever state."""
        answer: Page[StandingRead] = await self._call("list_my_merchants", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_nursing_orders(self, *, after: str | None | None = None, limit: int | None = None, status: HomecareOrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOrderBrief]:
        """查看我的护理订单 List my nursing orders. 新的在前：您下的、为您下的，或您作为护士接的。 Newest first: ordered by you, for you, or accepted by you as a nurse."""
        answer: Page[NursingOrderBrief] = await self._call("list_my_nursing_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_nursing_purchases(self, *, after: str | None | None = None, limit: int | None = None, status: PurchaseStatus | None | None = None, **options: Unpack[Options]) -> Page[PurchaseRead]:
        """查看我的护理套餐 List my nursing packages. 新的在前：您购买的、为您购买的或赠予的；附剩余次数。 Newest first: bought by you, or for you, or granted; with the visits that are left."""
        answer: Page[PurchaseRead] = await self._call("list_my_nursing_purchases", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_offers(self, *, after: str | None | None = None, limit: int | None = None, status: OfferStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOfferRead]:
        """查看派给我的订单 List the orders offered to me. 供护士，新的在前；先接先得。 For nurses, newest first; whoever accepts first has it."""
        answer: Page[NursingOfferRead] = await self._call("list_my_offers", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_orders(self, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看我的订单 List my orders. 新的在前。 Newest first."""
        answer: Page[OrderRead] = await self._call("list_my_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_payments(self, *, after: str | None | None = None, limit: int | None = None, status: PaymentStatus | None | None = None, subject_id: str | None | None = None, **options: Unpack[Options]) -> Page[PaymentRead]:
        """查看我的支付 List my payments. 您已付或待付的，新的在前。 What you paid or were to pay, newest first."""
        answer: Page[PaymentRead] = await self._call("list_my_payments", {"after": after, "limit": limit, "status": status, "subject_id": subject_id}, options)
        return answer

    async def list_my_proxies(self, *, after: str | None | None = None, limit: int | None = None, status: ProxyStatus | None = None, **options: Unpack[Options]) -> Page[ProxyRead]:
        """查看谁替我办、我替谁办 List who acts for me, and for whom I act. 新的在前；过了截止日的即不再有效，即使没有人结束它。 Newest first; one beyond its last day counts no longer, though nobody has ended it."""
        answer: Page[ProxyRead] = await self._call("list_my_proxies", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_my_reveals(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[RevealRead]:
        """谁查看过我的信息 Who looked at my data. 每一次有人看到您的完整字段，新的在前。 Each time somebody was shown a field of yours in full, newest first."""
        answer: Page[RevealRead] = await self._call("list_my_reveals", {"after": after, "limit": limit}, options)
        return answer

    async def list_my_waits(self, *, after: str | None | None = None, limit: int | None = None, status: WaitStatus | None | None = None, **options: Unpack[Options]) -> Page[WaitRead]:
        """查看我的候补 List what I wait for. 新的在前，附排队位置。 Newest first, with the place in line."""
        answer: Page[WaitRead] = await self._call("list_my_waits", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_notes(self, case_id: str, **options: Unpack[Options]) -> list[NoteRead]:
        """查看私下陈述 Read the notes. 调解员和主管可见全部；当事人只见涉及自己且未密封的。 All for who mediates and who leads; for a side those about it that are not sealed."""
        answer: list[NoteRead] = await self._call("list_notes", {"case_id": case_id}, options)
        return answer

    async def list_notices(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[NoticeRead]:
        """查看我的消息 Read my inbox. 社区告知您的，新的在前。 What the community told you, newest first."""
        answer: Page[NoticeRead] = await self._call("list_notices", {"after": after, "limit": limit}, options)
        return answer

    async def list_nurses(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: NurseStatus | None | None = None, **options: Unpack[Options]) -> Page[NurseRead]:
        """查看机构的护士 List the nurses of a provider. 新的在前；机构的管理员和评估员可见全部，护士可见自己。 Newest first; all of them for the provider's administrators and assessors, yourself if you are one."""
        answer: Page[NurseRead] = await self._call("list_nurses", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_nursing_incidents(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: IncidentStatus | None | None = None, **options: Unpack[Options]) -> Page[IncidentRead]:
        """查看机构的事件 List the incidents of a nursing provider. 新的在前；机构负责人可见全部，其他人只见自己报告的。 Newest first; all for whoever answers for the provider, your own reports otherwise."""
        answer: Page[IncidentRead] = await self._call("list_nursing_incidents", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_nursing_looks(self, order_id: str, **options: Unpack[Options]) -> list[NursingLookRead]:
        """查看谁看过护理订单 Read who looked at a nursing order. 每一次查看健康信息或门牌，最近的在前。 Every look at health data or the door, the latest first."""
        answer: list[NursingLookRead] = await self._call("list_nursing_looks", {"order_id": order_id}, options)
        return answer

    async def list_nursing_offerings(self, provider_id: str, **options: Unpack[Options]) -> list[OfferingRead]:
        """查看机构的护理规则 Read the rules of a nursing provider. 按类别，最近的在前：必须满足什么、自何时起、依据何在。 By category, the latest first: what must hold, since when, and by what source."""
        answer: list[OfferingRead] = await self._call("list_nursing_offerings", {"provider_id": provider_id}, options)
        return answer

    async def list_nursing_packages(self, provider_id: str, **options: Unpack[Options]) -> list[PackageRead]:
        """查看护理机构的套餐 List the packages of a nursing provider. 同一项目的若干次上门，一个价格，现在可以购买的。 Several visits of one item at one price, as they can be bought now."""
        answer: list[PackageRead] = await self._call("list_nursing_packages", {"provider_id": provider_id}, options)
        return answer

    async def list_nursing_providers(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[ProviderRead]:
        """查看本地的上门护理机构 List who nurses at home here. 新的在前；可以到这里上门的机构。 Newest first; whoever comes to the place."""
        answer: Page[ProviderRead] = await self._call("list_nursing_providers", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_nursing_slots(self, code: str, *, item_id: str, from_: str, to: str | None | None = None, **options: Unpack[Options]) -> list[NursingSlotRead]:
        """查询上门护理时段 Find a time for nursing at home. 机构真正能够上门的每个半小时：合格且有空的护士，含路程。 Every half hour at which a provider can really come: fit nurses, free, the way included."""
        answer: list[NursingSlotRead] = await self._call("list_nursing_slots", {"code": code, "item_id": item_id, "from": from_, "to": to}, options)
        return answer

    async def list_nursing_terms(self, provider_id: str, **options: Unpack[Options]) -> list[TermsRead]:
        """查看机构的服务条款 Read on what terms a provider comes. 最近的在前；取消须付多少，机构违约退还多少。 The latest first; what calling off costs, and what is given back where the provider fails."""
        answer: list[TermsRead] = await self._call("list_nursing_terms", {"provider_id": provider_id}, options)
        return answer

    async def list_objections(self, case_id: str, **options: Unpack[Options]) -> list[ObjectionRead]:
        """查看回避申请 Read the objections. 附决定结果。 With what was decided."""
        answer: list[ObjectionRead] = await self._call("list_objections", {"case_id": case_id}, options)
        return answer

    async def list_offer_reports(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ReportStatus | None | None = None, **options: Unpack[Options]) -> Page[ReportRead]:
        """查看一个地方的优惠举报 List the reports about offers of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own."""
        answer: Page[ReportRead] = await self._call("list_offer_reports", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_offer_reviews(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出待人工审核的优惠 List the offers that wait for a person. 新的在前，附规则发现的问题：工作人员见管辖范围内的，成员见自己的。 Newest first, with what the rules found: for staff those within their reach, for members their own."""
        answer: Page[OfferDetail] = await self._call("list_offer_reviews", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_offers(self, code: str, *, after: str | None | None = None, limit: int | None = None, item_code: str | None | None = None, **options: Unpack[Options]) -> Page[OfferRead]:
        """查看一个地方的优惠 List the offers to be had at a place. 新的在前，来自服务该地方的商户；限定对象的，只给相应的人看。 Newest first, of merchants that serve it; those for some people only, to whom they are meant."""
        answer: Page[OfferRead] = await self._call("list_offers", {"code": code, "after": after, "limit": limit, "item_code": item_code}, options)
        return answer

    async def list_offers_of_merchant(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, item_code: str | None | None = None, **options: Unpack[Options]) -> Page[OfferRead]:
        """查看商户的优惠 List what a merchant offers. 新的在前；未上架的商户没有。 Newest first; none of one that is not listed."""
        answer: Page[OfferRead] = await self._call("list_offers_of_merchant", {"merchant_id": merchant_id, "after": after, "limit": limit, "item_code": item_code}, options)
        return answer

    async def list_open_visits(self, **options: Unpack[Options]) -> list[OrdersVisitRead]:
        """查看我楼里可以拼单的上门 List the visits to my building that I may join. 只显示已有多少户，不显示是谁。 How many homes have joined, not whose."""
        answer: list[OrdersVisitRead] = await self._call("list_open_visits", {}, options)
        return answer

    async def list_orders_at(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看一个地方的订单 List the orders of a place. 新的在前；工作人员见管辖范围内的全部，其他人只见自己的。 Newest first; staff all those within their reach, everybody else their own."""
        answer: Page[OrderRead] = await self._call("list_orders_at", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_orders_of_provider(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: HomecareOrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[NursingOrderBrief]:
        """查看机构的护理订单 List the orders of a nursing provider. 新的在前，供其管理员和评估员；看不到别家机构的。 Newest first, for its administrators and assessors; never another provider's."""
        answer: Page[NursingOrderBrief] = await self._call("list_orders_of_provider", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_orders_of_shop(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """查看一家店的订单 List a shop's orders. 新的在前：成员可见全部，其他人只见自己的。 Newest first: all for its members, of all others their own."""
        answer: Page[OrderRead] = await self._call("list_orders_of_shop", {"merchant_id": merchant_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_organisations(self, code: str, *, after: str | None | None = None, limit: int | None = None, kind: OrganisationKind | None | None = None, **options: Unpack[Options]) -> Page[OrganisationRead]:
        """查看一个地方的机构 List the organisations of a place. 新的在前；您管辖范围内的，以及您所在的机构。 Newest first; those within your reach, and those you are a member of."""
        answer: Page[OrganisationRead] = await self._call("list_organisations", {"code": code, "after": after, "limit": limit, "kind": kind}, options)
        return answer

    async def list_own_conformance(self, endpoint_id: str, **options: Unpack[Options]) -> list[ConformanceRead]:
        """查看我的对接检验结果（服务器） Read how my integration did, as a server. 最近十次，新的在前：得分，以及每一项的说明和改正办法。 The last ten runs, newest first: a score, and for each check a sentence and a remedy."""
        answer: list[ConformanceRead] = await self._call("list_own_conformance", {"endpoint_id": endpoint_id}, options)
        return answer

    async def list_own_deliveries(self, endpoint_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[DeliveryRead]:
        """查看发送记录（服务器） List what was sent to a webhook endpoint, as a server. 新的在前，最近三十天。 Newest first, of the last thirty days."""
        answer: Page[DeliveryRead] = await self._call("list_own_deliveries", {"endpoint_id": endpoint_id, "after": after, "limit": limit}, options)
        return answer

    async def list_own_endpoints(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[EndpointRead]:
        """列出我的网络回调地址（服务器） List my webhook endpoints, as a server. 新的在前；测试密钥只见测试密钥的。 Newest first; a test key sees those of test keys."""
        answer: Page[EndpointRead] = await self._call("list_own_endpoints", {"after": after, "limit": limit}, options)
        return answer

    async def list_own_keys(self, **options: Unpack[Options]) -> list[KeyRead]:
        """列出我的密钥（服务器） List my keys, as a server. 该密钥所属机构的全部密钥，新的在前。 Those of the organisation that the key belongs to, newest first."""
        answer: list[KeyRead] = await self._call("list_own_keys", {}, options)
        return answer

    async def list_own_offers(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出我的优惠（服务器） List my offers, as a server. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended."""
        answer: Page[OfferDetail] = await self._call("list_own_offers", {"after": after, "limit": limit}, options)
        return answer

    async def list_own_orders(self, *, after: str | None | None = None, limit: int | None = None, status: OrdersOrderStatus | None | None = None, **options: Unpack[Options]) -> Page[OrderRead]:
        """列出本店订单（服务器） List my shop's orders, as a server. 新的在前；测试密钥只见沙箱里的。 Newest first; a test key sees those of its sandbox."""
        answer: Page[OrderRead] = await self._call("list_own_orders", {"after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_payments(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: PaymentStatus | None | None = None, subject_id: str | None | None = None, **options: Unpack[Options]) -> Page[PaymentRead]:
        """查看一个地方的支付 List the payments of a place. 新的在前；您自己的，您机构的，或管辖范围内的。 Newest first; your own, and those of your organisation or within your reach."""
        answer: Page[PaymentRead] = await self._call("list_payments", {"code": code, "after": after, "limit": limit, "status": status, "subject_id": subject_id}, options)
        return answer

    async def list_privacy_rules(self, **options: Unpack[Options]) -> list[PrivacyRuleRead]:
        """查看各类信息的保存期限 Read how long what is kept. 哪些个人信息保存多久、依据哪条法律；每天由任务执行。 Which personal data are kept how long and by which law; a job carries it out every day."""
        answer: list[PrivacyRuleRead] = await self._call("list_privacy_rules", {}, options)
        return answer

    async def list_proxies(self, resident_id: str, *, after: str | None | None = None, limit: int | None = None, status: ProxyStatus | None = None, **options: Unpack[Options]) -> Page[ProxyRead]:
        """查看谁替某居民代办 List who acts for a resident. 新的在前；您委托的、受托的，或有权登记的。 Newest first; those that you gave, were given, or might record."""
        answer: Page[ProxyRead] = await self._call("list_proxies", {"resident_id": resident_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_purchases_of_provider(self, provider_id: str, *, after: str | None | None = None, limit: int | None = None, status: PurchaseStatus | None | None = None, **options: Unpack[Options]) -> Page[PurchaseRead]:
        """查看护理机构售出的套餐 List what was bought of a nursing provider. 新的在前，供本机构人员查看。 Newest first, for its own people."""
        answer: Page[PurchaseRead] = await self._call("list_purchases_of_provider", {"provider_id": provider_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_residents(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: ResidentStatus | None | None = None, **options: Unpack[Options]) -> Page[ResidentRead]:
        """查看一个地方的居民 List the residents of a place. 新的在前，已脱敏；您管辖范围内的、您自己和同住的人。 Newest first, masked; those within your reach, yourself and whom you live with."""
        answer: Page[ResidentRead] = await self._call("list_residents", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_sessions(self, **options: Unpack[Options]) -> list[SessionRead]:
        """查看登录设备 List where I am signed in. 以您的身份登录的每一台设备，最近的在前。 Every device that is signed in as you, the latest first."""
        answer: list[SessionRead] = await self._call("list_sessions", {}, options)
        return answer

    async def list_sessions_of_mediation(self, case_id: str, **options: Unpack[Options]) -> list[HearingRead]:
        """查看调解会 Read the sessions. 连同笔录，各方都可以看。 With the record, which is every side's."""
        answer: list[HearingRead] = await self._call("list_sessions_of_mediation", {"case_id": case_id}, options)
        return answer

    async def list_shelf(self, merchant_id: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[OfferDetail]:
        """列出我商户的优惠 List the offers of my merchant. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended."""
        answer: Page[OfferDetail] = await self._call("list_shelf", {"merchant_id": merchant_id, "after": after, "limit": limit}, options)
        return answer

    async def list_slots(self, venue_id: str, *, date: str | None | None = None, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> list[SlotRead]:
        """查看场地空闲时段 See when a venue is free. 这些日子的每个时段，不可约的说明原因。登录后计入您自己的额度。 Every slot of those days, and of those that cannot be had, why. Signed in, one's own quota counts."""
        answer: list[SlotRead] = await self._call("list_slots", {"venue_id": venue_id, "date": date, "from": from_, "to": to}, options)
        return answer

    async def list_standings(self, code: str, *, after: str | None | None = None, limit: int | None = None, status: MerchantStatus | None | None = None, **options: Unpack[Options]) -> Page[StandingRead]:
        """查看商户及其状态 List the merchants of a place with their standing. 新的在前，无论何种状态；工作人员见管辖范围内的全部，成员见自己的。 Newest first, in whatever state; staff see all within their reach, members their own."""
        answer: Page[StandingRead] = await self._call("list_standings", {"code": code, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_subscriptions(self, **options: Unpack[Options]) -> list[SubscriptionRead]:
        """查看我同意的订阅消息 List which messages I agreed to. 微信可以送达的每种消息，以及您各同意了几次。 Every message that WeChat may bring, and how many of each you have agreed to."""
        answer: list[SubscriptionRead] = await self._call("list_subscriptions", {}, options)
        return answer

    async def list_todo(self, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[TodoRead]:
        """查看我的待办 What waits for me. 各类都有；先到期的在前，没有期限的在后。 Of all kinds; what is due first comes first, what has no deadline last."""
        answer: Page[TodoRead] = await self._call("list_todo", {"after": after, "limit": limit}, options)
        return answer

    async def list_venues(self, code: str, *, after: str | None | None = None, limit: int | None = None, **options: Unpack[Options]) -> Page[VenueRead]:
        """查看一个地方的场地 List the venues of a place. 新的在前；该地方及其以下的全部场地。 Newest first; those in the place and everywhere below it."""
        answer: Page[VenueRead] = await self._call("list_venues", {"code": code, "after": after, "limit": limit}, options)
        return answer

    async def list_visit_entries(self, purchase_id: str, **options: Unpack[Options]) -> list[VisitEntryRead]:
        """查看护理套餐的台账 Read the book of a nursing package. 每一次购买、使用、退还或退款，依序编号；从不改动。 Every visit bought, drawn, given back or refunded, by number; nothing is ever changed in it."""
        answer: list[VisitEntryRead] = await self._call("list_visit_entries", {"purchase_id": purchase_id}, options)
        return answer

    async def list_waits_of_venue(self, venue_id: str, *, after: str | None | None = None, limit: int | None = None, status: WaitStatus | None | None = None, **options: Unpack[Options]) -> Page[WaitRead]:
        """查看场地的候补 List who waits for a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach."""
        answer: Page[WaitRead] = await self._call("list_waits_of_venue", {"venue_id": venue_id, "after": after, "limit": limit, "status": status}, options)
        return answer

    async def list_webhook_events(self, **options: Unpack[Options]) -> list[EventRead]:
        """列出可告知服务器的事件 List what machines can be told of. 用于 `events` 的名称。数据只有编号：想知道更多，凭自己的权限来问接口。 Names for `events`. The data are ids: whoever wants more asks the API, with its own rights."""
        answer: list[EventRead] = await self._call("list_webhook_events", {}, options)
        return answer

    async def list_workers(self, merchant_id: str, **options: Unpack[Options]) -> list[WorkerRead]:
        """查看商户的上门人员 List who comes to the door for a shop. 供本店成员查看。 For its members."""
        answer: list[WorkerRead] = await self._call("list_workers", {"merchant_id": merchant_id}, options)
        return answer

    async def make_calendar_link(self, **options: Unpack[Options]) -> CalendarLinkMade:
        """生成我的日历链接 Make a link for my calendar. 只显示一次。之前的链接随即失效。 Shown once. The link before it is good no longer."""
        answer: CalendarLinkMade = await self._call("make_calendar_link", {}, options)
        return answer

    async def make_claim(self, body: ClaimCreate, **options: Unpack[Options]) -> ClaimRead:
        """申请认定我住在这里 Say that I live here. 由该地方的工作人员决定；通过后，您的账号就属于这名居民。同时只能有一件申请。 Staff of the place decide; approved, your account is that resident's. One claim at a time."""
        answer: ClaimRead = await self._call("make_claim", {"body": body}, options)
        return answer

    async def make_key(self, organisation_id: str, body: KeyCreate, **options: Unpack[Options]) -> KeyMade:
        """创建服务器密钥 Make a key for a server. 只显示这一次。正式和测试密钥各可同时有两个，便于不停机更换。 Shown this once. Two live and two test keys at a time, so that one is replaced without a pause."""
        answer: KeyMade = await self._call("make_key", {"organisation_id": organisation_id, "body": body}, options)
        return answer

    async def make_nursing_order(self, body: NursingOrderCreate, **options: Unpack[Options]) -> NursingOrderRead:
        """起草上门护理订单 Draft an order for nursing at home. 为自己或家人；提交之前没有任何承诺。 For yourself or your household; nothing is promised before it is submitted."""
        answer: NursingOrderRead = await self._call("make_nursing_order", {"body": body}, options)
        return answer

    async def make_own_key(self, body: KeyCreate, **options: Unpack[Options]) -> KeyMade:
        """创建我的下一个密钥（服务器） Make my next key, as a server. 与当前密钥模式相同、权限范围不超过它；随后作废旧的。 Of the same mode and with no more scopes than the key that asks; then revoke the old one."""
        answer: KeyMade = await self._call("make_own_key", {"body": body}, options)
        return answer

    async def mark_notice_read(self, notice_id: str, **options: Unpack[Options]) -> NoticeRead:
        """标为已读 Mark a notice as read. 再次标记结果相同。 Again is the same."""
        answer: NoticeRead = await self._call("mark_notice_read", {"notice_id": notice_id}, options)
        return answer

    async def measure_vitals(self, order_id: str, body: VitalsWrite, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """记录生命体征 Write down vital signs. 加密保存；超出范围的立即告知。 Sealed; values beyond the limits are told at once."""
        answer: HomecareVisitsVisitRead = await self._call("measure_vitals", {"order_id": order_id, "body": body}, options)
        return answer

    async def miss_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告对方未到 Say that the other side was not there. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        answer: OrderRead = await self._call("miss_order", {"door_order_id": door_order_id}, options)
        return answer

    async def miss_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """报告对方未到（服务器） Say that the other side was not there, as a server. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window."""
        answer: OrderRead = await self._call("miss_own_order", {"door_order_id": door_order_id}, options)
        return answer

    async def move_resident_away(self, resident_id: str, body: Departure, **options: Unpack[Options]) -> ResidentRead:
        """记录居民迁出 Note that a resident moved away. 此后看不到原来同住的人。 They no longer see those they lived with."""
        answer: ResidentRead = await self._call("move_resident_away", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def move_resident_in(self, resident_id: str, **options: Unpack[Options]) -> ResidentRead:
        """记录居民迁回 Note that a resident came back. 迁回原来的住户；迁入其他住户用 PUT。 Into the household they left; PUT knows of another."""
        answer: ResidentRead = await self._call("move_resident_in", {"resident_id": resident_id}, options)
        return answer

    async def name_mediation_duty(self, code: str, body: DutyWrite, **options: Unpack[Options]) -> CasesDutyRead:
        """指定逾期的最终负责人 Name who hears of a missed term at last. 用于主任、街道和管理员都空缺或没有回应时。 When heads, street and administrators are all vacant or silent."""
        answer: CasesDutyRead = await self._call("name_mediation_duty", {"code": code, "body": body}, options)
        return answer

    async def name_mediator(self, case_id: str, body: MediatorCreate, **options: Unpack[Options]) -> MediatorRead:
        """指定调解员 Name a mediator. 由主任指定或当事人选择（第 19 条）；调解员也可以自行认领。 By the head, or chosen by a side (19); a mediator takes a case from the pool for themselves."""
        answer: MediatorRead = await self._call("name_mediator", {"case_id": case_id, "body": body}, options)
        return answer

    async def note_follow_up(self, case_id: str, body: FollowUpCreate, **options: Unpack[Options]) -> MediationAgreementsFollowUpRead:
        """记录回访 Note a visit afterwards. 是否履行、是否满意、是否可能再起。 Was it done, are they satisfied, may it flare up again."""
        answer: MediationAgreementsFollowUpRead = await self._call("note_follow_up", {"case_id": case_id, "body": body}, options)
        return answer

    async def note_missed(self, call_id: str, **options: Unpack[Options]) -> CallRead:
        """登记未能联系上 Note that somebody was not reached. 以后仍可告知。 They may still be told later."""
        answer: CallRead = await self._call("note_missed", {"call_id": call_id}, options)
        return answer

    async def note_performance(self, case_id: str, body: PerformanceCreate, **options: Unpack[Options]) -> AgreementRead:
        """记录履行情况 Note what was done. 由委员会监督（第 31 条）；全部履行后案件即为已履行。 The committee looks after it (31); once all is done the case is performed."""
        answer: AgreementRead = await self._call("note_performance", {"case_id": case_id, "body": body}, options)
        return answer

    async def note_resident_deceased(self, resident_id: str, body: Departure, **options: Unpack[Options]) -> ResidentRead:
        """记录居民去世 Note that a resident died. 不会因此删除任何内容。 Nothing is erased by it."""
        answer: ResidentRead = await self._call("note_resident_deceased", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def note_subscriptions(self, body: SubscriptionsCreate, **options: Unpack[Options]) -> list[SubscriptionRead]:
        """登记我同意的订阅消息 Say which messages I agreed to. 按 wx.requestSubscribeMessage 的结果：每同意一次可发一条。 As wx.requestSubscribeMessage answered: each accept is good for one message."""
        answer: list[SubscriptionRead] = await self._call("note_subscriptions", {"body": body}, options)
        return answer

    async def note_told(self, call_id: str, body: Told, **options: Unpack[Options]) -> CallRead:
        """登记已告知 Note that somebody was told. 通过电话、纸质通知单或上门。 By phone, by a slip of paper, or at the door."""
        answer: CallRead = await self._call("note_told", {"call_id": call_id, "body": body}, options)
        return answer

    async def object_to_mediator(self, case_id: str, body: ObjectionCreate, **options: Unpack[Options]) -> ObjectionRead:
        """申请调解员回避 Object to a mediator. 须说明理由；主任决定之前程序停止。 With a reason; nothing goes on until the head has decided."""
        answer: ObjectionRead = await self._call("object_to_mediator", {"case_id": case_id, "body": body}, options)
        return answer

    async def offer_nursing_package(self, provider_id: str, body: PackageWrite, **options: Unpack[Options]) -> PackageRead:
        """上架套餐 Put a package on sale. 上架后不可修改：请下架，再上架另一个。 It is never changed: withdraw it, and offer another."""
        answer: PackageRead = await self._call("offer_nursing_package", {"provider_id": provider_id, "body": body}, options)
        return answer

    async def open_draw(self, venue_id: str, body: DrawCreate, **options: Unpack[Options]) -> DrawRead:
        """对时段进行抽签 Let a slot be drawn for. 全部名额为抽签保留；现在公布种子的哈希，开签时公布种子。 All its seats are kept for it; the hash of the seed is published now, the seed when it is drawn."""
        answer: DrawRead = await self._call("open_draw", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def open_file(self, file_id: str, **options: Unpack[Options]) -> bytes:
        """打开文件 Open a file. 权限随引用它的事项：已发布事项的表格人人可看，无需令牌。 By the rights of what names it: a form of a published item is public. No token needed then."""
        answer: bytes = await self._call("open_file", {"file_id": file_id}, options)
        return answer

    async def order_in_sandbox(self, body: SandboxOrderCreate, **options: Unpack[Options]) -> OrderRead:
        """在沙箱里收到一个订单 Be ordered from, in the sandbox. 如同居民下了单：接单后，对方按 `value` 行事。到达码为 000000。 As if a resident had ordered: accept it, and they do as `value` says. The arrival code is 000000."""
        answer: OrderRead = await self._call("order_in_sandbox", {"body": body}, options)
        return answer

    async def order_to_the_door(self, merchant_id: str, body: OrderCreate, **options: Unpack[Options]) -> OrderRead:
        """预约上门服务 Order a service to the door. 由商户接单或谢绝。带 `shared` 时，同楼邻居可以拼单。 The shop accepts or declines. With `shared`, neighbours of the building may join the visit."""
        answer: OrderRead = await self._call("order_to_the_door", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def pause_facility(self, facility_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> FacilityDetail:
        """下架免费设施 Take a free facility off the list. 由工作人员下架，直到恢复。 By staff, until they restore it."""
        answer: FacilityDetail = await self._call("pause_facility", {"facility_id": facility_id, "body": body}, options)
        return answer

    async def pause_mediation(self, case_id: str, body: PauseCreate, **options: Unpack[Options]) -> MediationRead:
        """中止计算期限 Suspend the month. 用于鉴定等；一段时间后自动恢复。 For an appraisal and the like; after a while it goes on by itself."""
        answer: MediationRead = await self._call("pause_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def pause_merchant(self, merchant_id: str, body: Holiday, **options: Unpack[Options]) -> StandingRead:
        """歇业休假 Go on holiday. 从列表中隐去，直到恢复，或到 `until` 的次日。 Off the lists until it resumes, or until the day after `until`."""
        answer: StandingRead = await self._call("pause_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def pause_offer(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """暂停优惠 Pause an offer. 直到恢复，或重新推送并经审核。 Until it is resumed, or pushed anew and looked at."""
        answer: OfferDetail = await self._call("pause_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    async def pause_visit(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """暂停服务 Pause the service. 需要叫人，或需要休息。 Somebody had to be called, or to rest."""
        answer: NursingOrderRead = await self._call("pause_visit", {"order_id": order_id}, options)
        return answer

    async def pay_nursing_order(self, order_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付护理订单 Pay for a nursing order. 价格已定。到账后自动派单。 The price is fixed by now. When the money has come, the order is dispatched by itself."""
        answer: CheckoutRead = await self._call("pay_nursing_order", {"order_id": order_id}, options)
        return answer

    async def pay_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付护理套餐 Pay for a nursing package. 到账后即可使用其中的次数。 When the money has come, its visits can be drawn."""
        answer: CheckoutRead = await self._call("pay_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    async def pay_order(self, door_order_id: str, **options: Unpack[Options]) -> CheckoutRead:
        """支付上门订单 Pay for an order. 店家接单之后支付；到账后店家出发。 When the shop has accepted; it sets out when the money has come."""
        answer: CheckoutRead = await self._call("pay_order", {"door_order_id": door_order_id}, options)
        return answer

    async def print_service_card(self, code: str, **options: Unpack[Options]) -> bytes:
        """打印便民服务卡 Print the card of merchants. 便民服务卡，字号不小于 16 磅，供公告栏张贴，也给没有手机的人。 便民服务卡, in 16 points and more, for the notice board and for whoever has no phone."""
        answer: bytes = await self._call("print_service_card", {"code": code}, options)
        return answer

    async def print_service_list(self, name: Literal["government", "commercial", "nursing", "elderly", "posts"], code: str, **options: Unpack[Options]) -> bytes:
        """打印服务清单 Print a service list. 社区服务清单，按类别排列，字号不小于 16 磅。 社区服务清单, category by category, in 16 points and more."""
        answer: bytes = await self._call("print_service_list", {"name": name, "code": code}, options)
        return answer

    async def print_slips(self, code: str, **options: Unpack[Options]) -> bytes:
        """打印纸质通知单 Print slips of paper. 每个待办电话一张，写明门牌；姓名已脱敏。 One for each call that waits, with the door to put it under; names are masked."""
        answer: bytes = await self._call("print_slips", {"code": code}, options)
        return answer

    async def publish_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """发布事项 Publish an item. 从此人人可见。 From now on everybody sees it."""
        answer: ItemRead = await self._call("publish_item", {"item_id": item_id}, options)
        return answer

    async def publish_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferDetail:
        """发布所推送的内容 Publish what was pushed. 已经人工看过，没有发现问题。 A person has looked, and sees nothing wrong."""
        answer: OfferDetail = await self._call("publish_offer", {"offer_id": offer_id}, options)
        return answer

    async def push_offers(self, body: OfferBulk, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """批量推送优惠（服务器） Push many offers, as a server. 最多 5 000 条，JSON 或每行一条；逐条给出结果，按序号。 Up to 5 000, as JSON or a line each; an answer for each of them, by its index."""
        answer: PushRead = await self._call("push_offers", {"body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    async def push_offers_as_person(self, merchant_id: str, body: OfferBulk, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """批量推送优惠（人工） Push many offers, as a person. 与服务器推送相同。 The same as a server's."""
        answer: PushRead = await self._call("push_offers_as_person", {"merchant_id": merchant_id, "body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    async def push_sheet(self, merchant_id: str, body: BodyPushSheet, *, dry_run: bool | None = None, on_error: Literal["reject_all", "skip_bad"] | None = None, full_sync: bool | None = None, expected_rows: int | None | None = None, **options: Unpack[Options]) -> PushRead:
        """用表格推送优惠 Push offers from a sheet. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf; the same rules as for servers."""
        answer: PushRead = await self._call("push_sheet", {"merchant_id": merchant_id, "body": body, "dry_run": dry_run, "on_error": on_error, "full_sync": full_sync, "expected_rows": expected_rows}, options)
        return answer

    async def put_facility(self, merchant_id: str, kind: FacilityKind, body: FacilityWrite, **options: Unpack[Options]) -> FacilityDetail:
        """免费开放一项设施 Open something to everybody for free. 由店主，或由工作人员代办；每类一项，没有则新建，已有则修改。 By the owner, or by staff on its behalf; one of a kind, made or changed."""
        answer: FacilityDetail = await self._call("put_facility", {"merchant_id": merchant_id, "kind": kind, "body": body}, options)
        return answer

    async def put_offer(self, external_id: str, body: OfferWrite, **options: Unpack[Options]) -> PutRead:
        """推送一条优惠（服务器） Put an offer, as a server. 新增或修改，视情况而定。比现有版本旧的不起作用：`superseded`。 Made or changed, whichever it takes. What is older than what we have changes nothing: `superseded`."""
        answer: PutRead = await self._call("put_offer", {"external_id": external_id, "body": body}, options)
        return answer

    async def put_offer_as_person(self, external_id: str, merchant_id: str, body: OfferWrite, **options: Unpack[Options]) -> PutRead:
        """推送一条优惠（人工） Put an offer, as a person. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf, marked so; the same rules as for servers."""
        answer: PutRead = await self._call("put_offer_as_person", {"external_id": external_id, "merchant_id": merchant_id, "body": body}, options)
        return answer

    async def rate_mediation(self, case_id: str, body: CasesRatingCreate, **options: Unpack[Options]) -> CasesRatingRead:
        """评价调解 Rate a mediation. 一次。评一分或两分的会有人回访。 Once. Of a one or a two somebody calls back."""
        answer: CasesRatingRead = await self._call("rate_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def rate_order(self, door_order_id: str, body: OrdersRatingCreate, **options: Unpack[Options]) -> OrderRead:
        """评价订单 Rate an order. 完成后评价一次。 Once, when it is done."""
        answer: OrderRead = await self._call("rate_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def read_agreement(self, case_id: str, **options: Unpack[Options]) -> AgreementRead:
        """查看调解协议 Read the agreement. 谁已签、谁未签，以及还须履行什么。 Who has signed, who has not, and what is still to be done."""
        answer: AgreementRead = await self._call("read_agreement", {"case_id": case_id}, options)
        return answer

    async def read_alarm(self, alarm_id: str, **options: Unpack[Options]) -> AlarmRead:
        """查看警报 Read an alarm. 进行到哪一步，是否有人接手。 Where it is, and whether somebody has taken it on."""
        answer: AlarmRead = await self._call("read_alarm", {"alarm_id": alarm_id}, options)
        return answer

    async def read_alarm_timeline(self, alarm_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看警报的经过 Read what was done about an alarm. 谁接手、谁交回、在哪一级无人应答。 Who took it on, who gave it back, on which rung nobody stood."""
        answer: list[StepRead] = await self._call("read_alarm_timeline", {"alarm_id": alarm_id}, options)
        return answer

    async def read_booking(self, booking_id: str, **options: Unpack[Options]) -> BookingRead:
        """查看预约 Read a booking. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: BookingRead = await self._call("read_booking", {"booking_id": booking_id}, options)
        return answer

    async def read_booking_messages(self, booking_id: str, **options: Unpack[Options]) -> None:
        """把留言标为已读 Mark what was said as read. 对方到目前为止的全部留言。 All that the other side has said so far."""
        await self._call("read_booking_messages", {"booking_id": booking_id}, options)

    async def read_booking_timeline(self, booking_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看预约的经过 Read what was done to a booking. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = await self._call("read_booking_timeline", {"booking_id": booking_id}, options)
        return answer

    async def read_calendar(self, year: int, **options: Unpack[Options]) -> YearRead:
        """查看一年的公共节假日 Read the public holidays of a year. 以及调休上班的周末；其余日期按星期计算。 And the weekends worked instead (调休); all other days go by their weekday."""
        answer: YearRead = await self._call("read_calendar", {"year": year}, options)
        return answer

    async def read_calendar_link(self, **options: Unpack[Options]) -> CalendarLinkRead:
        """查看我的日历是否有链接 Read whether my calendar has a link. 何时生成、最近何时被读取；从不显示链接本身。 Since when, and when it was last read; never the link itself."""
        answer: CalendarLinkRead = await self._call("read_calendar_link", {}, options)
        return answer

    async def read_catalog(self, name: CatalogName, code: str, **options: Unpack[Options]) -> CatalogRead:
        """查看整份服务清单 Read a whole service list. 一次返回所有类别及已发布的事项，可以缓存。 All categories with their published items, in one answer that can be cached."""
        answer: CatalogRead = await self._call("read_catalog", {"name": name, "code": code}, options)
        return answer

    async def read_claim_timeline(self, claim_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看认定申请的经过 Read what was done to a claim. 谁决定、何时、为何。 Who decided, when and why."""
        answer: list[StepRead] = await self._call("read_claim_timeline", {"claim_id": claim_id}, options)
        return answer

    async def read_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """查看清洁任务详情 Read a cleaning task. 供管辖范围内的工作人员查看。 For staff within their reach."""
        answer: CleaningRead = await self._call("read_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    async def read_clearance_timeline(self, clearance_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看批准的经过 Read who allowed it. 谁申请、谁决定、何时、为何。 Who asked, who decided, when and why."""
        answer: list[StepRead] = await self._call("read_clearance_timeline", {"clearance_id": clearance_id}, options)
        return answer

    async def read_committee(self, code: str, **options: Unpack[Options]) -> CommitteeRead:
        """查看本地的调解委员会 Read who mediates here. 该地方的委员会，否则最近一级上级的，连同成员。 The committee of the place, else that of the nearest place above, with its members."""
        answer: CommitteeRead = await self._call("read_committee", {"code": code}, options)
        return answer

    async def read_correction_timeline(self, correction_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看更正申请的经过 Read what was done about a correction. 谁决定、何时、为何。 Who decided, when and why."""
        answer: list[StepRead] = await self._call("read_correction_timeline", {"correction_id": correction_id}, options)
        return answer

    async def read_damage(self, damage_id: str, **options: Unpack[Options]) -> DamageRead:
        """查看损坏报告 Read a report of damage. 照片用 `GET /files/{id}` 打开。 Its photos are opened by `GET /files/{id}`."""
        answer: DamageRead = await self._call("read_damage", {"damage_id": damage_id}, options)
        return answer

    async def read_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryDetail:
        """查看一次发送的全部尝试 Read a delivery with all its attempts. 发出了什么，每次收到什么。 What was sent, and what came back each time."""
        answer: DeliveryDetail = await self._call("read_delivery", {"delivery_id": delivery_id}, options)
        return answer

    async def read_door_code(self, venue_id: str, **options: Unpack[Options]) -> DoorCodeRead:
        """读取门口的签到码 Read the code that the door shows. 供门口的屏幕使用，失效即重新读取；拍下的照片很快无效。 For the screen by the door, which asks anew when it is no longer valid; a picture of it soon is not."""
        answer: DoorCodeRead = await self._call("read_door_code", {"venue_id": venue_id}, options)
        return answer

    async def read_draw(self, draw_id: str, **options: Unpack[Options]) -> DrawShown:
        """查看并核验抽签 Read a draw, and check it. 附每张签的权重和名次，不含姓名。如何自行重新开签：`docs/fair-draw.md`。 With every ticket's weight and place, and nobody's name. `docs/fair-draw.md`: how to draw again."""
        answer: DrawShown = await self._call("read_draw", {"draw_id": draw_id}, options)
        return answer

    async def read_draw_ticket(self, ticket_id: str, **options: Unpack[Options]) -> TicketRead:
        """查看签 Read a ticket. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: TicketRead = await self._call("read_draw_ticket", {"ticket_id": ticket_id}, options)
        return answer

    async def read_duty(self, code: str, *, role: Role, **options: Unpack[Options]) -> GrantDetail:
        """查询某角色由谁负责 Find who answers for a role. 任职者，其次代理者，再次副职，都没有时找上一级的同一角色。 The holder, else who acts for them, else a deputy, else the same at the place above."""
        answer: GrantDetail = await self._call("read_duty", {"code": code, "role": role}, options)
        return answer

    async def read_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """查看网络回调地址 Read a webhook endpoint. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why."""
        answer: EndpointRead = await self._call("read_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def read_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityRead:
        """查看免费开放的设施 Read a free facility. 由谁开放、何时开放、今天的情况。 Whose it is, when it is open, and how it is today."""
        answer: FacilityRead = await self._call("read_facility", {"facility_id": facility_id}, options)
        return answer

    async def read_facility_timeline(self, facility_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看免费设施的经过 Read what was done to a free facility. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = await self._call("read_facility_timeline", {"facility_id": facility_id}, options)
        return answer

    async def read_file_index(self, case_id: str, **options: Unpack[Options]) -> IndexRead:
        """查看卷宗目录 Read what is in the file. 十三个部分，其中六个必备（司发通〔2010〕239号），以及缺少哪些。 Thirteen parts, six of them compulsory (司发通〔2010〕239号), and which are missing."""
        answer: IndexRead = await self._call("read_file_index", {"case_id": case_id}, options)
        return answer

    async def read_household(self, household_id: str, **options: Unpack[Options]) -> HouseholdDetail:
        """查看住户 Read a household. 连同家庭成员，信息已脱敏。 With its people, masked."""
        answer: HouseholdDetail = await self._call("read_household", {"household_id": household_id}, options)
        return answer

    async def read_incident_timeline(self, incident_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看事件的经过 Read what was done about an incident. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = await self._call("read_incident_timeline", {"incident_id": incident_id}, options)
        return answer

    async def read_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """查看事项 Read an item. 发布后人人可看；草稿和已撤下的仅工作人员可见。无需令牌。 Public once published; drafts and withdrawn ones for staff. No token needed."""
        answer: ItemRead = await self._call("read_item", {"item_id": item_id}, options)
        return answer

    async def read_item_timeline(self, item_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看事项的经过 Read what was done to an item. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = await self._call("read_item_timeline", {"item_id": item_id}, options)
        return answer

    async def read_me(self, **options: Unpack[Options]) -> MeRead:
        """我是谁 Who am I. 您的账号、在居民中的身份、今天担任的角色，以及可以代办的人。 Your account, who you are among the residents, the roles you hold today, and for whom you may act."""
        answer: MeRead = await self._call("read_me", {}, options)
        return answer

    async def read_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """查看调解案件 Read a mediation. 仅限案内的人；您的查看会留下记录。 For those in it and nobody else; that you read it is written down."""
        answer: MediationRead = await self._call("read_mediation", {"case_id": case_id}, options)
        return answer

    async def read_mediation_timeline(self, case_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看调解的经过 Read what was done in a mediation. 每一步，旧的在前：谁、以什么身份、何时、为何；警示和升级也在内。 Every step, oldest first: who, in which role, when and why; warnings and escalations too."""
        answer: list[StepRead] = await self._call("read_mediation_timeline", {"case_id": case_id}, options)
        return answer

    async def read_merchant(self, merchant_id: str, **options: Unpack[Options]) -> MerchantRead:
        """查看商户 Read a merchant. 位置、营业时间、服务内容以及免费开放的设施。 Where it is, when it is open, what it does and what it opens for free."""
        answer: MerchantRead = await self._call("read_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def read_merchant_timeline(self, merchant_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看商户的经过 Read what was done to a merchant. 每一步，旧的在前：谁、何时、为何。 Every move, oldest first: who, when and why."""
        answer: list[StepRead] = await self._call("read_merchant_timeline", {"merchant_id": merchant_id}, options)
        return answer

    async def read_my_calendar(self, calendar_token: str, **options: Unpack[Options]) -> bytes:
        """订阅自己的预约日历 Subscribe to one's own bookings. 供无法登录的手机日历使用：路径就是钥匙，从不写入日志。 For the calendar of a phone, which cannot sign in: the path is the key. It never stands in our logs."""
        answer: bytes = await self._call("read_my_calendar", {"calendar_token": calendar_token}, options)
        return answer

    async def read_my_data(self, **options: Unpack[Options]) -> bytes:
        """阅读我的全部信息 Read everything about me. 同样内容，可供阅读或打印的网页。 The same as a page to read or to print."""
        answer: bytes = await self._call("read_my_data", {}, options)
        return answer

    async def read_my_no_shows(self, **options: Unpack[Options]) -> ScoreRead:
        """查看我的爽约累计 Read what my no-shows amount to. 会随时间自行减少。 It fades by itself."""
        answer: ScoreRead = await self._call("read_my_no_shows", {}, options)
        return answer

    async def read_nurse(self, nurse_id: str, **options: Unpack[Options]) -> NurseRead:
        """查看护士 Read a nurse. 您机构的护士，或您自己。 One of your provider's, or yourself."""
        answer: NurseRead = await self._call("read_nurse", {"nurse_id": nurse_id}, options)
        return answer

    async def read_nurse_timeline(self, nurse_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护士状态的经过 Read what was done to a nurse's standing. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = await self._call("read_nurse_timeline", {"nurse_id": nurse_id}, options)
        return answer

    async def read_nursing_consent_text(self, provider_id: str, version: str, **options: Unpack[Options]) -> NursingConsentTextRead:
        """查看机构的知情同意书 Read what a nursing provider asks consent to. 内容、流程、义务和风险，即将签署的文本。 Content, flow, duties and risks, as they will be signed."""
        answer: NursingConsentTextRead = await self._call("read_nursing_consent_text", {"provider_id": provider_id, "version": version}, options)
        return answer

    async def read_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """查看护理订单 Read a nursing order. 限于您需要知道的；查看健康信息或门牌会留下记录。 As far as you need to know; a look at health data or at the door is written down."""
        answer: NursingOrderRead = await self._call("read_nursing_order", {"order_id": order_id}, options)
        return answer

    async def read_nursing_order_timeline(self, order_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护理订单的经过 Read what was done to a nursing order. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = await self._call("read_nursing_order_timeline", {"order_id": order_id}, options)
        return answer

    async def read_nursing_provider(self, provider_id: str, **options: Unpack[Options]) -> ProviderRead:
        """查看护理机构 Read a nursing provider. 可以到哪里，以及上门费用。 Where it comes to, and what the way there costs."""
        answer: ProviderRead = await self._call("read_nursing_provider", {"provider_id": provider_id}, options)
        return answer

    async def read_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """查看已购的护理套餐 Read a nursing package that was bought. 剩余几次、有效至何时、现在终止可退多少。 How many visits are left, until when, and what ending it now would pay back."""
        answer: PurchaseRead = await self._call("read_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    async def read_nursing_purchase_timeline(self, purchase_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看护理套餐的经过 Read what was done to a nursing package. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = await self._call("read_nursing_purchase_timeline", {"purchase_id": purchase_id}, options)
        return answer

    async def read_nursing_visit(self, order_id: str, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """查看上门记录 Read the record of a visit. 该订单最近一次上门；家属以外的每次查看都会留下记录。 Of the order's last visit; every look by others than the family is written down."""
        answer: HomecareVisitsVisitRead = await self._call("read_nursing_visit", {"order_id": order_id}, options)
        return answer

    async def read_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferRead:
        """查看优惠 Read an offer. 有效或已领完；无效的、不面向您的视为不存在。 Live or sold out; what is not to be had, or not for you, is not there."""
        answer: OfferRead = await self._call("read_offer", {"offer_id": offer_id}, options)
        return answer

    async def read_offer_timeline(self, offer_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看优惠的经过 Read what was done to an offer. 供商户成员和工作人员查看。 For members of the merchant, and for staff."""
        answer: list[StepRead] = await self._call("read_offer_timeline", {"offer_id": offer_id}, options)
        return answer

    async def read_offers_template(self, merchant_id: str, **options: Unpack[Options]) -> bytes:
        """下载优惠登记表 Get an empty sheet for offers. 每条优惠一行，价格以元计；填写说明在第二页。 A row an offer, prices in yuan; the second sheet says how to fill it in."""
        answer: bytes = await self._call("read_offers_template", {"merchant_id": merchant_id}, options)
        return answer

    async def read_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """查看订单 Read an order. 下单人可见到门码；进行期间商户可见地址。 One's own with the arrival code; the shop's with the address while it is under way."""
        answer: OrderRead = await self._call("read_order", {"door_order_id": door_order_id}, options)
        return answer

    async def read_order_timeline(self, door_order_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看订单的经过 Read what was done to an order. 每一步，旧的在前。 Every move, oldest first."""
        answer: list[StepRead] = await self._call("read_order_timeline", {"door_order_id": door_order_id}, options)
        return answer

    async def read_organisation(self, organisation_id: str, **options: Unpack[Options]) -> OrganisationRead:
        """查看机构 Read an organisation. 您所在的机构，或在您管辖范围内的机构。 One you are a member of, or that stands within your reach."""
        answer: OrganisationRead = await self._call("read_organisation", {"organisation_id": organisation_id}, options)
        return answer

    async def read_own_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryDetail:
        """查看一次发送的全部尝试（服务器） Read a delivery with all its attempts, as a server. 发出了什么，每次收到什么。 What was sent, and what came back each time."""
        answer: DeliveryDetail = await self._call("read_own_delivery", {"delivery_id": delivery_id}, options)
        return answer

    async def read_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointRead:
        """查看网络回调地址（服务器） Read a webhook endpoint, as a server. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why."""
        answer: EndpointRead = await self._call("read_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def read_own_merchant(self, **options: Unpack[Options]) -> MachineRead:
        """查询密钥属于谁（服务器） Read whose key this is. `/merchant` 之下一切所指的商户，以及密钥的权限范围。 The merchant that everything below `/merchant` is about, and what the key may do."""
        answer: MachineRead = await self._call("read_own_merchant", {}, options)
        return answer

    async def read_own_order(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """查看订单（服务器） Read an order, as a server. 从接单到完成期间可见地址。 The address from accepting it until it is done."""
        answer: OrderRead = await self._call("read_own_order", {"door_order_id": door_order_id}, options)
        return answer

    async def read_path(self, code: str, **options: Unpack[Options]) -> list[PlaceRead]:
        """列出一个地方及其所有上级 List a place and all places above it. 从最上级一直到该地方。 From the top of the tree down to the place itself."""
        answer: list[PlaceRead] = await self._call("read_path", {"code": code}, options)
        return answer

    async def read_payment(self, payment_id: str, **options: Unpack[Options]) -> PaymentRead:
        """查看支付 Read a payment. 当前状态及退款。手机上支付后的提示不能作为凭证，请以此为准。 How it stands, with its refunds. What the phone says after paying proves nothing: ask here."""
        answer: PaymentRead = await self._call("read_payment", {"payment_id": payment_id}, options)
        return answer

    async def read_payment_timeline(self, payment_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看支付的经过 Read what was done to a payment. 每一步，旧的在前；微信支付所做的没有操作人姓名。 Every move, oldest first; those of WeChat Pay have no actor's name."""
        answer: list[StepRead] = await self._call("read_payment_timeline", {"payment_id": payment_id}, options)
        return answer

    async def read_place(self, code: str, **options: Unpack[Options]) -> PlaceRead:
        """查看一个地方 Read a place. 按代码：社区及以上用统计用区划代码，以下用我们的后缀（-g01、-b12、-b12-u2）。 By its code: the statistical one down to the community, ours (-g01, -b12, -b12-u2) below."""
        answer: PlaceRead = await self._call("read_place", {"code": code}, options)
        return answer

    async def read_proxy_timeline(self, proxy_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看委托的经过 Read what was done to a mandate. 谁在何时结束。 Who ended it, and when."""
        answer: list[StepRead] = await self._call("read_proxy_timeline", {"proxy_id": proxy_id}, options)
        return answer

    async def read_push(self, push_id: str, **options: Unpack[Options]) -> PushRead:
        """查看一次推送（服务器） Read a push, as a server. 处理到哪里，每一条结果如何。 How far it is, and what became of each row."""
        answer: PushRead = await self._call("read_push", {"push_id": push_id}, options)
        return answer

    async def read_push_as_person(self, push_id: str, merchant_id: str, **options: Unpack[Options]) -> PushRead:
        """查看我商户的一次推送 Read a push of my merchant. 处理到哪里，每一条结果如何。 How far it is, and what became of each row."""
        answer: PushRead = await self._call("read_push_as_person", {"push_id": push_id, "merchant_id": merchant_id}, options)
        return answer

    async def read_resident(self, resident_id: str, **options: Unpack[Options]) -> ResidentRead:
        """查看居民 Read a resident. 无论谁来看，都已脱敏。 Masked, whoever reads."""
        answer: ResidentRead = await self._call("read_resident", {"resident_id": resident_id}, options)
        return answer

    async def read_resident_timeline(self, resident_id: str, **options: Unpack[Options]) -> list[StepRead]:
        """查看居民登记的变更记录 Read what was done to a resident's entry. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why."""
        answer: list[StepRead] = await self._call("read_resident_timeline", {"resident_id": resident_id}, options)
        return answer

    async def read_residents_template(self, code: str, **options: Unpack[Options]) -> bytes:
        """下载居民登记表 Get the sheet to fill in. 每人一行；填写说明在第二页。 One row a person; how to fill it in stands on its second page."""
        answer: bytes = await self._call("read_residents_template", {"code": code}, options)
        return answer

    async def read_series(self, series_id: str, **options: Unpack[Options]) -> SeriesRead:
        """查看周期预约 Read a series. 您自己的，或管辖范围内的，连同全部日期。 Your own, or any within your reach, with all its dates."""
        answer: SeriesRead = await self._call("read_series", {"series_id": series_id}, options)
        return answer

    async def read_staff_template(self, code: str, **options: Unpack[Options]) -> bytes:
        """下载工作人员登记表 Get the sheet of staff to fill in. 每人每个角色一行；填写说明在第二页。 One row a role that somebody holds; how to fill it in stands on its second page."""
        answer: bytes = await self._call("read_staff_template", {"code": code}, options)
        return answer

    async def read_standing(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """查看商户状态 Read the standing of a merchant. 进行到哪一步、还缺什么，以及居民此刻能否找到它。 Where it is in its life, what is missing, and whether residents find it at this moment."""
        answer: StandingRead = await self._call("read_standing", {"merchant_id": merchant_id}, options)
        return answer

    async def read_venue(self, venue_id: str, **options: Unpack[Options]) -> VenueRead:
        """查看场地 Read a venue. 可容纳多少人、何时开放，以及预约须遵守的规则。 What it holds, when it is open, and the rules a booking has to keep."""
        answer: VenueRead = await self._call("read_venue", {"venue_id": venue_id}, options)
        return answer

    async def read_venue_calendar(self, venue_id: str, **options: Unpack[Options]) -> bytes:
        """订阅场地日历 Subscribe to the calendar of a venue. 何时被占用或关闭，不含任何人的姓名：供手机日历订阅。 When it is taken or closed, and by nobody's name: for the calendar of a phone."""
        answer: bytes = await self._call("read_venue_calendar", {"venue_id": venue_id}, options)
        return answer

    async def read_venue_usage(self, venue_id: str, *, date: str | None | None = None, from_: str | None | None = None, to: str | None | None = None, **options: Unpack[Options]) -> list[UsageRead]:
        """查看场地各时段的使用情况 See how much a venue is used, by the hour. 一天，或一段日期，最多 31 天；不含任何人的姓名。 Of a day, or from one day to another, at most 31; without anybody's name."""
        answer: list[UsageRead] = await self._call("read_venue_usage", {"venue_id": venue_id, "date": date, "from": from_, "to": to}, options)
        return answer

    async def read_versions(self, item_id: str, **options: Unpack[Options]) -> list[ItemVersionRead]:
        """查看事项的历史版本 Read what an item said before. 每一个被替换的版本，新的在前。 Every version that was replaced, newest first."""
        answer: list[ItemVersionRead] = await self._call("read_versions", {"item_id": item_id}, options)
        return answer

    async def read_wait(self, wait_id: str, **options: Unpack[Options]) -> WaitRead:
        """查看候补 Read a wait. 您自己的，或管辖范围内的。 Your own, or any within your reach."""
        answer: WaitRead = await self._call("read_wait", {"wait_id": wait_id}, options)
        return answer

    async def reapply_as_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """再次申请 Apply again. 驳回之后，沿用已有材料。 After a rejection, with what is there already."""
        answer: StandingRead = await self._call("reapply_as_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def reassign_nursing_order(self, order_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NursingOrderRead:
        """收回护士的订单 Take an order from its nurse. 由机构；立即另派他人。 By the provider; others are asked at once."""
        answer: NursingOrderRead = await self._call("reassign_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def record_proxy(self, resident_id: str, body: PaperProxyCreate, **options: Unpack[Options]) -> ProxyRead:
        """登记纸质委托 Record a mandate on paper. 子女替父母、监护人替未成年人、楼长替没有手机的人。 A child for a parent, a guardian for a minor, the head of the building for somebody without a phone."""
        answer: ProxyRead = await self._call("record_proxy", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def redeem_as_server(self, body: Redemption, **options: Unpack[Options]) -> CouponRead:
        """核销优惠券（服务器） Redeem a coupon, as a server. 只能一次。您不会知道是谁的。 Once. You do not learn whose it is."""
        answer: CouponRead = await self._call("redeem_as_server", {"body": body}, options)
        return answer

    async def redeem_at_counter(self, merchant_id: str, body: Redemption, **options: Unpack[Options]) -> CouponRead:
        """柜台核销优惠券 Redeem a coupon at the counter. 由商户成员用手机核销；只能一次。 By a member of the merchant, from a phone; once."""
        answer: CouponRead = await self._call("redeem_at_counter", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def redirect_refund(self, refund_id: str, body: RefundRedirect, **options: Unpack[Options]) -> RefundRead:
        """换一种方式退回受阻的退款 Pay a stalled refund back another way. 付款人的银行拒收时（`abnormal`）：退到另一张卡，或退到商户自己的账户。 Where the payer's bank refuses it (`abnormal`): to another card, or to the merchant's own account."""
        answer: RefundRead = await self._call("redirect_refund", {"refund_id": refund_id, "body": body}, options)
        return answer

    async def redo_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """重新调解 Mediate once more. 事后发现有误，且各方同意（POST consents，about `redo`）。 What turned out wrong, if every side agrees (POST consents, about `redo`)."""
        answer: MediationRead = await self._call("redo_mediation", {"case_id": case_id}, options)
        return answer

    async def refresh_tokens(self, body: RefreshRequest, **options: Unpack[Options]) -> TokensRead:
        """换取新令牌 Get new tokens. 用掉刷新令牌并换得新的一个；已用过的再用，其会话随即终止。 Spends the refresh token and gives another; one that was spent before ends its session."""
        answer: TokensRead = await self._call("refresh_tokens", {"body": body}, options)
        return answer

    async def refund_nursing_purchase(self, purchase_id: str, **options: Unpack[Options]) -> PurchaseRead:
        """终止护理套餐 End a nursing package. 退还未用部分；已用的按套餐单价计算。可先看 `rest_fen`。 What is unused goes back; what was used counts at the package's own price. See `rest_fen` before."""
        answer: PurchaseRead = await self._call("refund_nursing_purchase", {"purchase_id": purchase_id}, options)
        return answer

    async def refund_payment(self, payment_id: str, body: RefundCreate, **options: Unpack[Options]) -> RefundRead:
        """人工退款 Pay back by hand. 用于规则未能预见的情形。受理不等于到账：请再次查看该笔支付。 For what no rule foresaw. Accepted is not done: read the payment again."""
        answer: RefundRead = await self._call("refund_payment", {"payment_id": payment_id, "body": body}, options)
        return answer

    async def refuse_clearance(self, clearance_id: str, body: ClearanceReason, **options: Unpack[Options]) -> ClearanceRead:
        """不予批准 Refuse it. 附理由，申请人可在经过中看到。 With a reason, which whoever asked reads in the timeline."""
        answer: ClearanceRead = await self._call("refuse_clearance", {"clearance_id": clearance_id, "body": body}, options)
        return answer

    async def refuse_correction(self, correction_id: str, body: RefusalCreate, **options: Unpack[Options]) -> CorrectionRead:
        """拒绝更正 Refuse a correction. 须写明理由，本人可在经过中看到。 With a reason, which the person reads in the timeline."""
        answer: CorrectionRead = await self._call("refuse_correction", {"correction_id": correction_id, "body": body}, options)
        return answer

    async def refuse_mediation(self, case_id: str, body: Ending, **options: Unpack[Options]) -> MediationRead:
        """不予受理 Refuse a mediation. 须有理由；回应中告知还可以找谁。 With a ground; the answer says where else to go."""
        answer: MediationRead = await self._call("refuse_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def refuse_offer(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """退回所推送的内容 Refuse what was pushed. 已发布的保持不变。下一次推送也要人工审核。 What is published already stays. Whatever is pushed next is looked at, too."""
        answer: OfferDetail = await self._call("refuse_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    async def refuse_paper(self, merchant_id: str, paper_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> PaperRead:
        """退回商户证照 Refuse a paper of a merchant. 此前已确认的（如有）仍然有效。 The one confirmed before it, if there is one, still counts."""
        answer: PaperRead = await self._call("refuse_paper", {"merchant_id": merchant_id, "paper_id": paper_id, "body": body}, options)
        return answer

    async def refuse_serving(self, merchant_id: str, code: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """不同意商户服务本地 Refuse that a merchant serves a place. 可以再次申请。 It may ask again."""
        answer: StandingRead = await self._call("refuse_serving", {"merchant_id": merchant_id, "code": code, "body": body}, options)
        return answer

    async def rehearse_own_endpoint(self, endpoint_id: str, body: RehearsalCreate, **options: Unpack[Options]) -> list[DeliveryRead]:
        """发送任意一种测试事件（测试服务器） Send a test event of any kind, as a test server. 一次、同一编号两次、迟到或颠倒。其中的编号是编造的，不指向任何东西。 Once, twice under one id, late, or out of order. Its ids are made up, and name nothing."""
        answer: list[DeliveryRead] = await self._call("rehearse_own_endpoint", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    async def reinstate_nurse(self, nurse_id: str, **options: Unpack[Options]) -> NurseRead:
        """恢复派单 Reinstate a nurse. 其他条件都满足时，又可以向她派单。 She may be offered orders again, if all else holds."""
        answer: NurseRead = await self._call("reinstate_nurse", {"nurse_id": nurse_id}, options)
        return answer

    async def reject_booking(self, booking_id: str, body: Refusal, **options: Unpack[Options]) -> BookingRead:
        """驳回预约 Reject a booking. 释放时段，并告知申请的居民。 Frees the slot, and tells the resident who asked for it."""
        answer: BookingRead = await self._call("reject_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def reject_claim(self, claim_id: str, body: Rejection, **options: Unpack[Options]) -> ClaimRead:
        """驳回认定申请 Reject a claim. 告知申请人，理由可在经过中看到。 Tells the claimant, who finds the reason in the timeline."""
        answer: ClaimRead = await self._call("reject_claim", {"claim_id": claim_id, "body": body}, options)
        return answer

    async def reject_merchant(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """驳回申请 Reject an application. 商户可在经过中看到理由，并可再次申请。 The merchant reads the reason in the timeline, and may apply again."""
        answer: StandingRead = await self._call("reject_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def release_alarm(self, alarm_id: str, body: Release, **options: Unpack[Options]) -> AlarmRead:
        """交回警报 Give an alarm back. 重新呼叫所有可以通知的人。 It rings again, for all who can be told."""
        answer: AlarmRead = await self._call("release_alarm", {"alarm_id": alarm_id, "body": body}, options)
        return answer

    async def renew_arrival_code(self, door_order_id: str, **options: Unpack[Options]) -> OrderRead:
        """更换到门码 Get another arrival code. 供下单人使用：原来的码多次输错或告诉了别人。 For whoever ordered, where the first was mistyped too often or told to the wrong person."""
        answer: OrderRead = await self._call("renew_arrival_code", {"door_order_id": door_order_id}, options)
        return answer

    async def reopen_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """再次申请调解 Apply once more. 曾被拒绝、不受理或撤回的，有人改变了主意。 What was refused, declined or withdrawn, where somebody has thought better of it."""
        answer: MediationRead = await self._call("reopen_mediation", {"case_id": case_id}, options)
        return answer

    async def replace_roster(self, nurse_id: str, body: RosterWrite, **options: Unpack[Options]) -> NurseRead:
        """更换护士排班 Replace a nurse's roster. 按星期、法定节假日、单个日期；日期优先于节假日，节假日优先于星期。 By weekday, on public holidays, on single dates; a date goes before a holiday before a weekday."""
        answer: NurseRead = await self._call("replace_roster", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    async def replace_template(self, code: str, body: TemplateCreate, **options: Unpack[Options]) -> TemplateRead:
        """替换文书模板 Replace a template. 此后本地的文书都按它制作。 From now on the documents of this place are made from it."""
        answer: TemplateRead = await self._call("replace_template", {"code": code, "body": body}, options)
        return answer

    async def replay_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """重新发送 Send a delivery once more. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not."""
        answer: DeliveryRead = await self._call("replay_delivery", {"delivery_id": delivery_id}, options)
        return answer

    async def replay_own_delivery(self, delivery_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """重新发送（服务器） Send a delivery once more, as a server. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not."""
        answer: DeliveryRead = await self._call("replay_own_delivery", {"delivery_id": delivery_id}, options)
        return answer

    async def report_damage(self, booking_id: str, body: DamageCreate, **options: Unpack[Options]) -> DamageRead:
        """报告损坏 Report a damage. 附照片，签到之后即可。会生成一项清洁任务；场地照常开放，直到工作人员关闭。 With photos, from check-in on. It opens a cleaning task; the venue stays open until staff close it."""
        answer: DamageRead = await self._call("report_damage", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def report_damage_found(self, venue_id: str, body: DamageCreate, **options: Unpack[Options]) -> DamageRead:
        """登记巡查发现的损坏 Report a damage found on a round. 供工作人员使用。期间不宜进入的，请用 `POST /venues/{id}/closures`。 For staff. Where nobody should come in meanwhile: `POST /venues/{id}/closures`."""
        answer: DamageRead = await self._call("report_damage_found", {"venue_id": venue_id, "body": body}, options)
        return answer

    async def report_danger(self, case_id: str, body: PoliceReportCreate, **options: Unpack[Options]) -> MediationRead:
        """向公安机关报告危险 Report a danger to the police. 人民调解法第 25 条。报告一事记入经过，内容密封。 人民调解法 25. That it was reported stands in the timeline, the words are sealed."""
        answer: MediationRead = await self._call("report_danger", {"case_id": case_id, "body": body}, options)
        return answer

    async def report_facility(self, facility_id: str, body: ListingReportCreate, **options: Unpack[Options]) -> ListingReportRead:
        """反映免费设施的问题 Report that something is not right at a free facility. 被拒绝或被收费的人可以反映；店家也可以反映有人滥用。 By whoever was turned away or asked for money; or by the shop, of those who misuse it."""
        answer: ListingReportRead = await self._call("report_facility", {"facility_id": facility_id, "body": body}, options)
        return answer

    async def report_incident(self, order_id: str, body: IncidentCreate, **options: Unpack[Options]) -> IncidentRead:
        """报告事件 Report an incident. 由护士、家属或机构；在有人调查之前一直未结。 By the nurse, the family or the provider; it stays open until somebody has looked into it."""
        answer: IncidentRead = await self._call("report_incident", {"order_id": order_id, "body": body}, options)
        return answer

    async def report_merchant(self, merchant_id: str, body: ListingReportCreate, **options: Unpack[Options]) -> ListingReportRead:
        """举报商户信息不实 Report that a merchant's entry was not true. 营业时间、价格不实，或没有人在。由工作人员核实；商户不会知道举报人是谁。 Hours, a price, or that nobody was there. Staff find out; the merchant never learns by whom."""
        answer: ListingReportRead = await self._call("report_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def report_nurse_absent(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """报告护士未到 Say that no nurse came. 由家属或机构，开始时间过后半小时。应退的自动退还。 By the family or the provider, half an hour after the start. What is given back goes by itself."""
        answer: NursingOrderRead = await self._call("report_nurse_absent", {"order_id": order_id}, options)
        return answer

    async def report_offer(self, offer_id: str, body: ReportCreate, **options: Unpack[Options]) -> ReportRead:
        """举报优惠不实 Report that an offer was not true. 价格、时间不符，或买不到。由工作人员核查；商户不会知道举报人。 A price, an hour, or what was not to be had. Staff find out; the merchant never learns by whom."""
        answer: ReportRead = await self._call("report_offer", {"offer_id": offer_id, "body": body}, options)
        return answer

    async def report_patient_absent(self, order_id: str, body: Attempts, **options: Unpack[Options]) -> NursingOrderRead:
        """报告无人应门 Say that nobody opened. 由护士，在等候条款规定的时间之后。 By the nurse, after waiting as long as the terms say."""
        answer: NursingOrderRead = await self._call("report_patient_absent", {"order_id": order_id, "body": body}, options)
        return answer

    async def reschedule_booking(self, booking_id: str, body: SlotWish, **options: Unpack[Options]) -> BookingRead:
        """改约时间 Move a booking to another time. 一步完成：新时段约不上的，保留原来的。 In one step: whoever cannot have the new slot keeps the old one."""
        answer: BookingRead = await self._call("reschedule_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def reschedule_nursing_order(self, order_id: str, body: NewTime, **options: Unpack[Options]) -> NursingOrderRead:
        """改期 Put an order off. 改到可以服务的时间；价格不变。 To a time that can be served; the price stays."""
        answer: NursingOrderRead = await self._call("reschedule_nursing_order", {"order_id": order_id, "body": body}, options)
        return answer

    async def resolve_difference(self, difference_id: str, body: Resolution, **options: Unpack[Options]) -> DifferenceRead:
        """说明差异原因 Say what a difference was. 已有人核查；以第一次的说明为准。 Somebody looked at it; the first explanation stays."""
        answer: DifferenceRead = await self._call("resolve_difference", {"difference_id": difference_id, "body": body}, options)
        return answer

    async def restore_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityDetail:
        """恢复免费设施 Put a free facility back on the list. 情况恢复正常后，由工作人员恢复。 By staff, once it is as it should be."""
        answer: FacilityDetail = await self._call("restore_facility", {"facility_id": facility_id}, options)
        return answer

    async def restore_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """恢复商户 Restore a suspended merchant. 立即恢复显示。 Listed again at once."""
        answer: StandingRead = await self._call("restore_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def resume_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """恢复计算期限 Let the month go on. 中止的日子不计入。 The days it was suspended do not count."""
        answer: MediationRead = await self._call("resume_mediation", {"case_id": case_id}, options)
        return answer

    async def resume_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """结束休假 Come back from a holiday. 立即恢复显示。 Listed again at once."""
        answer: StandingRead = await self._call("resume_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def resume_offer(self, offer_id: str, **options: Unpack[Options]) -> OfferDetail:
        """恢复暂停的优惠 Resume a paused offer. 经查属实。 It was true after all."""
        answer: OfferDetail = await self._call("resume_offer", {"offer_id": offer_id}, options)
        return answer

    async def resume_visit(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """继续服务 Go on with the service. 暂停之后。 After a pause."""
        answer: NursingOrderRead = await self._call("resume_visit", {"order_id": order_id}, options)
        return answer

    async def retry_refund(self, refund_id: str, **options: Unpack[Options]) -> RefundRead:
        """重试退款 Try a refund again. 沿用同一退款单号，绝不会退两次。 With the same number, so that it can never be paid back twice."""
        answer: RefundRead = await self._call("retry_refund", {"refund_id": refund_id}, options)
        return answer

    async def reveal_correction(self, correction_id: str, body: LookCreate, **options: Unpack[Options]) -> CorrectionValueRead:
        """查看申请更正的内容 See what is said to be right. 完整内容，须说明理由；本人可看到谁查看过、为何查看。 In full, for a reason; the person reads who looked, and why."""
        answer: CorrectionValueRead = await self._call("reveal_correction", {"correction_id": correction_id, "body": body}, options)
        return answer

    async def reveal_mediation_party(self, case_id: str, party_id: str, body: MediationRevealCreate, **options: Unpack[Options]) -> MediationRevealedRead:
        """查看当事人的脱敏信息 Read what is masked of a party. 须说明理由，并留下记录。 With a reason, and written down."""
        answer: MediationRevealedRead = await self._call("reveal_mediation_party", {"case_id": case_id, "party_id": party_id, "body": body}, options)
        return answer

    async def reveal_number(self, call_id: str, **options: Unpack[Options]) -> NumberRead:
        """查看要拨打的号码 See the number to call. 完整显示；居民能看到谁、为哪个电话查看。 In full; the resident reads who asked, and for which call."""
        answer: NumberRead = await self._call("reveal_number", {"call_id": call_id}, options)
        return answer

    async def reveal_resident(self, resident_id: str, body: ResidentsRevealCreate, **options: Unpack[Options]) -> ResidentsRevealedRead:
        """查看完整信息 See what is masked. 须说明理由，只显示一个字段；居民能看到是谁、为什么查看。 One field in full, for a reason; the resident reads who looked, and why."""
        answer: ResidentsRevealedRead = await self._call("reveal_resident", {"resident_id": resident_id, "body": body}, options)
        return answer

    async def review_nursing_visit(self, order_id: str, body: ReviewCreate, **options: Unpack[Options]) -> NursingReviewRead:
        """评价上门服务 Review a visit. 由家属评价一次；机构可见，不公开。 By the family, once; the provider reads it, the public does not."""
        answer: NursingReviewRead = await self._call("review_nursing_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def revoke_calendar_link(self, **options: Unpack[Options]) -> None:
        """作废我的日历链接 Revoke the link of my calendar. 立即生效：持有链接的人不再能读取。 At once: whoever has it reads nothing any more."""
        await self._call("revoke_calendar_link", {}, options)

    async def revoke_clearance(self, clearance_id: str, body: ClearanceReason, **options: Unpack[Options]) -> ClearanceRead:
        """收回批准 Take it away again. 从下一次请求起不再显示。 From the next request on nothing is shown any more."""
        answer: ClearanceRead = await self._call("revoke_clearance", {"clearance_id": clearance_id, "body": body}, options)
        return answer

    async def revoke_key(self, organisation_id: str, key_id: str, **options: Unpack[Options]) -> None:
        """作废密钥 Revoke a key. 从下一次请求起即被拒绝。 It is refused from the next request on."""
        await self._call("revoke_key", {"organisation_id": organisation_id, "key_id": key_id}, options)

    async def revoke_own_key(self, key_id: str, **options: Unpack[Options]) -> None:
        """作废我的密钥（服务器） Revoke a key of mine, as a server. 指明的密钥，也可以是正在使用的这一个。 The one that asks too, if it is named."""
        await self._call("revoke_own_key", {"key_id": key_id}, options)

    async def rotate_own_secret(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointMade:
        """更换网络回调密钥（服务器） Change the secret of a webhook endpoint, as a server. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own."""
        answer: EndpointMade = await self._call("rotate_own_secret", {"endpoint_id": endpoint_id}, options)
        return answer

    async def rotate_secret(self, endpoint_id: str, **options: Unpack[Options]) -> EndpointMade:
        """更换网络回调密钥 Change the secret of a webhook endpoint. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own."""
        answer: EndpointMade = await self._call("rotate_secret", {"endpoint_id": endpoint_id}, options)
        return answer

    async def say_about_booking(self, booking_id: str, body: VenuesTalksMessageCreate, **options: Unpack[Options]) -> VenuesTalksMessageRead:
        """就预约留言 Say something about a booking. 写给社区，社区应在 `answer_by` 之前答复；或以社区名义写给预约人。 To the community, which ought to answer by `answer_by`; or as the community, to whoever booked."""
        answer: VenuesTalksMessageRead = await self._call("say_about_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def say_facility_today(self, facility_id: str, body: TodayWrite, **options: Unpack[Options]) -> FacilityDetail:
        """说明设施今天的情况 Say how a free facility is today. 由店里的人或工作人员填写；明天恢复如常。 By whoever works there, or by staff; tomorrow it is as usual again."""
        answer: FacilityDetail = await self._call("say_facility_today", {"facility_id": facility_id, "body": body}, options)
        return answer

    async def search_place(self, code: str, *, after: str | None | None = None, limit: int | None = None, q: str, kind: FoundKind | None | None = None, catalog: Literal["government", "commercial", "nursing", "elderly", "posts"] | None | None = None, open_now: bool | None | None = None, **options: Unpack[Options]) -> Page[FoundRead]:
        """搜索一切公开内容 Search everything public. 最相关的在前：清单、商户、免费设施、优惠和场地，按人们平常的说法。找到的是在该地方有效的清单、服务该地方的商户，以及位于那里及其以下的一切。 The best first: lists, merchants, free facilities, offers and venues, in the words people use. Found are the lists in force at the place, whoever serves it, and what stands there and below."""
        answer: Page[FoundRead] = await self._call("search_place", {"code": code, "after": after, "limit": limit, "q": q, "kind": kind, "catalog": catalog, "open_now": open_now}, options)
        return answer

    async def search_residents(self, code: str, body: ResidentSearch, **options: Unpack[Options]) -> Page[ResidentRead]:
        """查找居民 Look for residents. 按姓名的一部分，或完整的手机号、身份证号；用 POST，因为网址会留在日志里。 By a part of the name, or the whole phone or ID number; a POST, since addresses land in logs."""
        answer: Page[ResidentRead] = await self._call("search_residents", {"code": code, "body": body}, options)
        return answer

    async def send_merchant_back(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """退回申请 Send an application back. 需要补正；理由可在经过中看到。 Something has to be mended; the merchant reads the reason in the timeline."""
        answer: StandingRead = await self._call("send_merchant_back", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def set_joint_price(self, merchant_id: str, body: JointPriceWrite, **options: Unpack[Options]) -> JointPriceRead:
        """设定拼单价 Set what neighbours pay together. 针对一项服务：一次上门多少户，每户付多少。 For one service: so many homes of a building in one visit, and what each of them pays."""
        answer: JointPriceRead = await self._call("set_joint_price", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def settle_damage(self, damage_id: str, body: DamageSettle, **options: Unpack[Options]) -> DamageRead:
        """登记损坏已修复 Say that a damage is put right. 供工作人员使用。 For staff."""
        answer: DamageRead = await self._call("settle_damage", {"damage_id": damage_id, "body": body}, options)
        return answer

    async def show_evidence(self, case_id: str, body: EvidenceCreate, **options: Unpack[Options]) -> EvidenceRead:
        """提交证据材料 Show something. 身份、委托、调查、证据：各归卷宗的相应部分。 Identity, mandate, investigation, evidence: each goes into its part of the file."""
        answer: EvidenceRead = await self._call("show_evidence", {"case_id": case_id, "body": body}, options)
        return answer

    async def sign_agreement(self, case_id: str, body: SignatureCreate, **options: Unpack[Options]) -> AgreementRead:
        """签署调解协议 Sign the agreement. 各方、调解员签名并加盖委员会印章后生效（第 29 条）。 In force once every side, the mediator and the committee's seal are there (29)."""
        answer: AgreementRead = await self._call("sign_agreement", {"case_id": case_id, "body": body}, options)
        return answer

    async def sign_in_with_wechat(self, body: WeChatCode, **options: Unpack[Options]) -> TokensRead:
        """微信登录 Sign in with WeChat. 用 wx.login 得到的 code 登录；新来的人得到一个没有任何权限的账号。 Takes the code of wx.login; somebody new gets an account without rights."""
        answer: TokensRead = await self._call("sign_in_with_wechat", {"body": body}, options)
        return answer

    async def sign_out(self, **options: Unpack[Options]) -> None:
        """退出登录 Sign out. 立即结束本次会话；其他设备仍保持登录。 Ends this session at once; other devices stay signed in."""
        await self._call("sign_out", {}, options)

    async def start_visit(self, order_id: str, body: Begin | None = None, **options: Unpack[Options]) -> NursingOrderRead:
        """开始服务 Start the service. 核对身份之后，可以同时进行。 After the patient was identified, here or before."""
        answer: NursingOrderRead = await self._call("start_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def submit_booking(self, booking_id: str, body: BookingSubmit, **options: Unpack[Options]) -> BookingRead:
        """提交占住的时段 Submit what was held. 立即确认；场地需要审核的则为待审核。 Confirmed at once, or pending where the venue needs approval."""
        answer: BookingRead = await self._call("submit_booking", {"booking_id": booking_id, "body": body}, options)
        return answer

    async def submit_merchant(self, merchant_id: str, **options: Unpack[Options]) -> StandingRead:
        """提交审核 Hand in an application for review. 清单各项完成之后。 Once every point of the checklist is done."""
        answer: StandingRead = await self._call("submit_merchant", {"merchant_id": merchant_id}, options)
        return answer

    async def submit_nursing_order(self, order_id: str, **options: Unpack[Options]) -> NursingOrderRead:
        """提交护理订单 Submit a nursing order. 一次核对全部规则；从此刻起该时段即视为已申请。 All rules are asked at once; the time counts as asked for from now on."""
        answer: NursingOrderRead = await self._call("submit_nursing_order", {"order_id": order_id}, options)
        return answer

    async def suspend_merchant(self, merchant_id: str, body: MerchantsStandingWhy, **options: Unpack[Options]) -> StandingRead:
        """暂停商户 Suspend a merchant. 连同其全部优惠一并下架，直到恢复。 Off the lists with all it offers, until it is restored."""
        answer: StandingRead = await self._call("suspend_merchant", {"merchant_id": merchant_id, "body": body}, options)
        return answer

    async def suspend_nurse(self, nurse_id: str, body: HomecareWhy, **options: Unpack[Options]) -> NurseRead:
        """停派护士 Suspend a nurse. 不再向她派单；已接的仍归她。 She is offered nothing any more; what she has accepted stays hers."""
        answer: NurseRead = await self._call("suspend_nurse", {"nurse_id": nurse_id, "body": body}, options)
        return answer

    async def sync_visit(self, order_id: str, body: SyncCreate, **options: Unpack[Options]) -> list[EntryRead]:
        """补传离线期间的记录 Send what a phone kept while offline. 顺序不限，可以重传；前一步到齐后各生效一次。 In any order, and twice if need be; each is applied once, when what comes before it is known."""
        answer: list[EntryRead] = await self._call("sync_visit", {"order_id": order_id, "body": body}, options)
        return answer

    async def take_cleaning(self, cleaning_id: str, **options: Unpack[Options]) -> CleaningRead:
        """接手清洁任务 Take on a cleaning task. 从现在起由您负责，不再出现在他人的 `/me/todo` 中。 From now on it is yours, and stands in no other's `/me/todo`."""
        answer: CleaningRead = await self._call("take_cleaning", {"cleaning_id": cleaning_id}, options)
        return answer

    async def take_offer_down(self, offer_id: str, body: OffersWhy, **options: Unpack[Options]) -> OfferDetail:
        """下架优惠 Take an offer down. 不再显示、不再可领；已领的券仍然有效。 Nobody reads or claims it any more; coupons that were claimed are still good."""
        answer: OfferDetail = await self._call("take_offer_down", {"offer_id": offer_id, "body": body}, options)
        return answer

    async def terminate_mediation(self, case_id: str, body: Ending, **options: Unpack[Options]) -> MediationRead:
        """终止调解 End a mediation without an agreement. 当事人随时可以（第 23 条）。回应中告知其他途径（第 26 条）。 A side may always (23). The answer names the other ways (26)."""
        answer: MediationRead = await self._call("terminate_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def test_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """发送测试事件 Send a test event. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log."""
        answer: DeliveryRead = await self._call("test_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def test_own_endpoint(self, endpoint_id: str, **options: Unpack[Options]) -> DeliveryRead:
        """发送测试事件（服务器） Send a test event, as a server. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log."""
        answer: DeliveryRead = await self._call("test_own_endpoint", {"endpoint_id": endpoint_id}, options)
        return answer

    async def thank_for_facility(self, facility_id: str, **options: Unpack[Options]) -> FacilityRead:
        """为免费设施道谢 Say thank you for a free facility. 每天一次；只显示次数，从不显示是谁。 Once a day; how many is shown, and never by whom."""
        answer: FacilityRead = await self._call("thank_for_facility", {"facility_id": facility_id}, options)
        return answer

    async def turn_away_at_door(self, order_id: str, body: TurnAway, **options: Unpack[Options]) -> NursingOrderRead:
        """在门口中止上门 Refuse at the door. 由护士在任何操作之前：不安全，或对方不需要了。 By the nurse, before anything was done: it would not be safe, or is not wanted."""
        answer: NursingOrderRead = await self._call("turn_away_at_door", {"order_id": order_id, "body": body}, options)
        return answer

    async def unlink_resident(self, resident_id: str, **options: Unpack[Options]) -> None:
        """解除账号与居民的关联 Unlink the account of a resident. 从下一次请求起，该账号看不到其任何信息。 From the next request on the account sees nothing of them."""
        await self._call("unlink_resident", {"resident_id": resident_id}, options)

    async def uphold_order(self, door_order_id: str, body: SettleRequest, **options: Unpack[Options]) -> OrderRead:
        """裁定争议：维持 Settle a dispute: it stands. 由工作人员认定，价格可调整；线上多付的部分退回。 By staff, perhaps at another price; what was paid online beyond it goes back."""
        answer: OrderRead = await self._call("uphold_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def upload_file(self, body: BodyUploadFile, **options: Unpack[Options]) -> FileRead:
        """上传文件 Upload a file. 按 wx.uploadFile 的方式上传。图片会去除元数据；一天之内没有被引用的文件会被删除。 As wx.uploadFile sends it. Pictures lose their metadata; what nothing names within a day is erased."""
        answer: FileRead = await self._call("upload_file", {"body": body}, options)
        return answer

    async def verify_own_signature(self, endpoint_id: str, body: SignatureCheck, **options: Unpack[Options]) -> VerdictRead:
        """查找签名哪里不对（服务器） Find out what is wrong with a signature, as a server. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        answer: VerdictRead = await self._call("verify_own_signature", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    async def verify_signature(self, endpoint_id: str, body: SignatureCheck, **options: Unpack[Options]) -> VerdictRead:
        """查找签名哪里不对 Find out what is wrong with a signature. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off."""
        answer: VerdictRead = await self._call("verify_signature", {"endpoint_id": endpoint_id, "body": body}, options)
        return answer

    async def void_order(self, door_order_id: str, body: WhyRequest, **options: Unpack[Options]) -> OrderRead:
        """裁定争议：免付 Settle a dispute: nothing is owed. 由工作人员认定；线上已付的退回。 By staff; what was paid online goes back."""
        answer: OrderRead = await self._call("void_order", {"door_order_id": door_order_id, "body": body}, options)
        return answer

    async def withdraw_clearance(self, clearance_id: str, **options: Unpack[Options]) -> ClearanceRead:
        """撤回查看申请 Need it no longer. 决定之前或之后均可。 Before it was decided, or after."""
        answer: ClearanceRead = await self._call("withdraw_clearance", {"clearance_id": clearance_id}, options)
        return answer

    async def withdraw_consent(self, purpose: Purpose, *, resident_id: str | None | None = None, **options: Unpack[Options]) -> None:
        """撤回同意 Withdraw a consent. 与作出同意一样方便，从下一次请求起生效。 As easy as giving it, and in force at the next request."""
        await self._call("withdraw_consent", {"purpose": purpose, "resident_id": resident_id}, options)

    async def withdraw_correction(self, correction_id: str, **options: Unpack[Options]) -> CorrectionRead:
        """撤回更正申请 Take a correction back. 在有人作出决定之前。 As long as nobody has decided."""
        answer: CorrectionRead = await self._call("withdraw_correction", {"correction_id": correction_id}, options)
        return answer

    async def withdraw_draw_ticket(self, ticket_id: str, **options: Unpack[Options]) -> TicketRead:
        """退出抽签 Withdraw a ticket. 开签之前；可以再次参加。 Until it is drawn; one may enter again."""
        answer: TicketRead = await self._call("withdraw_draw_ticket", {"ticket_id": ticket_id}, options)
        return answer

    async def withdraw_facility(self, merchant_id: str, kind: FacilityKind, **options: Unpack[Options]) -> None:
        """不再开放设施 Open something no longer. 从列表中移除，直到再次开放；感谢次数保留。 Off the list, until it is put there again; the thanks stay counted."""
        await self._call("withdraw_facility", {"merchant_id": merchant_id, "kind": kind}, options)

    async def withdraw_item(self, item_id: str, **options: Unpack[Options]) -> ItemRead:
        """撤下事项 Withdraw an item. 不再公开；以往的记录仍可引用。 No longer public; old records keep naming it."""
        answer: ItemRead = await self._call("withdraw_item", {"item_id": item_id}, options)
        return answer

    async def withdraw_mediation(self, case_id: str, **options: Unpack[Options]) -> MediationRead:
        """撤回调解申请 Withdraw an application for mediation. 在受理之前。 Before it is accepted."""
        answer: MediationRead = await self._call("withdraw_mediation", {"case_id": case_id}, options)
        return answer

    async def withdraw_nursing_package(self, package_id: str, **options: Unpack[Options]) -> None:
        """下架套餐 Sell a package no more. 已购买的继续有效。 What was bought stays good."""
        await self._call("withdraw_nursing_package", {"package_id": package_id}, options)

    async def withdraw_offer(self, external_id: str, **options: Unpack[Options]) -> None:
        """撤回一条优惠（服务器） Withdraw an offer, as a server. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again."""
        await self._call("withdraw_offer", {"external_id": external_id}, options)

    async def withdraw_offer_as_person(self, external_id: str, merchant_id: str, **options: Unpack[Options]) -> None:
        """撤回一条优惠（人工） Withdraw an offer, as a person. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again."""
        await self._call("withdraw_offer_as_person", {"external_id": external_id, "merchant_id": merchant_id}, options)

    async def write_calendar(self, year: int, body: YearUpdate, **options: Unpack[Options]) -> YearRead:
        """录入一年的公共节假日 Enter the public holidays of a year. 按国务院办公厅的通知录入，对所有地点有效；据此计算的期限重新计算。 As the State Council announces them, for every place; terms that hung on it are reckoned anew."""
        answer: YearRead = await self._call("write_calendar", {"year": year, "body": body}, options)
        return answer

    async def write_catalog(self, name: CatalogName, code: str, body: CatalogWrite, **options: Unpack[Options]) -> CatalogRead:
        """编制本地的服务清单 Write a place's own service list. 新建清单，或替换其标题和类别；事项逐条编写。 Makes the list, or replaces its title and categories; items are written one by one."""
        answer: CatalogRead = await self._call("write_catalog", {"name": name, "code": code, "body": body}, options)
        return answer

    async def write_committee(self, code: str, body: CommitteeUpdate, **options: Unpack[Options]) -> CommitteeRead:
        """登记选出的调解委员会 Enter the committee that was elected. 三至九人，主任一人，其中有妇女；任期三年。 Three to nine members, one chair, a woman among them; it serves for three years."""
        answer: CommitteeRead = await self._call("write_committee", {"code": code, "body": body}, options)
        return answer

    async def write_in_mediation(self, case_id: str, body: CasesMessageCreate, **options: Unpack[Options]) -> CasesMessageRead:
        """在调解中留言 Write to the other end of a mediation. 当事人写给承办人；承办人写给一方或各方。 A side to who has the case; who has the case to one side, or to all."""
        answer: CasesMessageRead = await self._call("write_in_mediation", {"case_id": case_id, "body": body}, options)
        return answer

    async def write_note(self, case_id: str, body: NoteCreate, **options: Unpack[Options]) -> NoteRead:
        """记录私下陈述 Note what was said in confidence. 密封保存，仅调解员和主管可见。 Sealed, it is for who mediates and who leads, and for nobody else."""
        answer: NoteRead = await self._call("write_note", {"case_id": case_id, "body": body}, options)
        return answer

    async def write_paperwork(self, order_id: str, body: Paperwork, **options: Unpack[Options]) -> HomecareVisitsVisitRead:
        """记录所做的护理 Write down what was done. 记录、照片、签名、耗材、医废：任一部分，在订单办结之前。 Record, photos, signature, consumables, waste: any part, until the order is closed."""
        answer: HomecareVisitsVisitRead = await self._call("write_paperwork", {"order_id": order_id, "body": body}, options)
        return answer
