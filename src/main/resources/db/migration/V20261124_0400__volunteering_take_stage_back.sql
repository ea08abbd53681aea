-- Whoever proposed a change of stage may take it back before somebody decides; nobody has decided it then.
alter table wushe.team_stage_change
  drop constraint team_stage_change_state_check,
  add constraint team_stage_change_state_check check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  drop constraint team_stage_decided,
  add constraint team_stage_decided check ((state in ('PROPOSED', 'WITHDRAWN')) = (decided_by is null));
