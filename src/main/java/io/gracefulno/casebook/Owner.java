package io.gracefulno.casebook;

/**
 * Whose case it is: one person in one workspace.
 *
 * @param enterpriseId empty where the workspace belongs to no organisation
 */
public record Owner(String enterpriseId, String workspaceId, String userId) {
    public Owner {
        if (workspaceId.isEmpty() || userId.isEmpty()) {
            throw new IllegalArgumentException("an owner needs a workspace and a user");
        }
    }

    /** Somebody else of the same workspace. */
    public Owner colleague(String theirUserId) {
        return new Owner(enterpriseId, workspaceId, theirUserId);
    }
}
