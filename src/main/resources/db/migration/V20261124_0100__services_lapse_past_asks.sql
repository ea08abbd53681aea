-- Asks whose start had passed before asks could lapse would otherwise all lapse, and be told of, at once.
update wushe.booking set state = 'LAPSED' where state = 'ASKED' and starts_at <= now();
