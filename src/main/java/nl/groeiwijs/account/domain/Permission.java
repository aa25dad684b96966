package nl.groeiwijs.account.domain;

/**
 * One thing that somebody may do in the CMS. The table of roles and permissions stands in {@link
 * Role} and in the editor guide; a use case asks for a permission, never for a role.
 */
public enum Permission {
  /** See the CMS: lists, drafts, history, previews. */
  READ,
  /** Make documents and change drafts. */
  WRITE,
  /** Upload images and files. */
  UPLOAD,
  /** Show a draft to somebody without an account. */
  SHARE,
  /** Take documents out as files. */
  EXPORT,
  /** Comment on, approve or send back what is in review. */
  REVIEW,
  /** Publish, schedule, withdraw and archive. */
  PUBLISH,
  /** Publish in spite of a finding of the publish gate, with a reason. */
  OVERRIDE,
  /** Change the address of what is public, and its redirects. */
  MOVE,
  /** Put documents in the trash and bring them back. */
  TRASH,
  /** Take files in as documents. */
  IMPORT,
  /** Read the audit log. */
  AUDIT,
  /** Invite people, change their roles, reset their access. */
  ACCOUNTS,
  /** Import a release of the curriculum. */
  CURRICULUM
}
