-- Whoever is under eighteen volunteers only with her guardian's consent.
alter table wushe.consent drop constraint consent_purpose_check;
alter table wushe.consent add constraint consent_purpose_check check (purpose in
  ('PUBLISH_NEED', 'CONTACT', 'SHARE_WITH_PARTIES', 'PHOTO', 'CHILD_DATA', 'MINOR_VOLUNTEER'));
