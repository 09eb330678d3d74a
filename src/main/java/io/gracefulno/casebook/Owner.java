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
}
