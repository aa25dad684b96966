package nl.groeiwijs.curriculum.domain;

/** Whether a school must work with a goal now ("geldt nu") or later ("komt eraan"). */
public enum GoalStatus {
  IN_FORCE,
  COMING
}
