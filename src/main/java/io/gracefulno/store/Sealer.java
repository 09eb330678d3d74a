package io.gracefulno.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * Encrypts personal text, bound to the workspace and the row it belongs to: a row's text can't be read in another
 * row's place.
 */
final class Sealer {
    static final String KEYSET = "keyset.json";

    private final Aead aead;

    private Sealer(Aead aead) {
        this.aead = aead;
    }

    private static Sealer of(Path file, String keyset) {
        try {
            AeadConfig.register();
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new Sealer(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new SettingsException(
                    "DATA_DIR: " + file + " is no keyset. Put the file back from your backup, or name another folder.",
                    e);
        }
    }

    /** From the keyset in the folder, made at first use and readable by its owner only. */
    static Sealer inFolder(Path folder) {
        Path file = folder.resolve(KEYSET);
        try {
            if (!Files.exists(file)) {
                Path fresh = folder.resolve(KEYSET + ".new");
                Files.deleteIfExists(fresh);
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, newKeyset(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.move(fresh, file);
            }
            return of(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SettingsException("The keyset in " + folder + " can't be read or made: " + e.getMessage(), e);
        }
    }

    private static String newKeyset() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    byte[] seal(byte[] text, String workspaceId, String rowId) {
        try {
            return aead.encrypt(text, place(workspaceId, rowId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not encrypt", e);
        }
    }

    /** @throws UnreadableException if it was sealed for another row or with a key that is gone */
    byte[] open(byte[] sealed, String workspaceId, String rowId) {
        try {
            return aead.decrypt(sealed, place(workspaceId, rowId));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(rowId, e);
        }
    }

    private static byte[] place(String workspaceId, String rowId) {
        return (workspaceId + "\n" + rowId).getBytes(StandardCharsets.UTF_8);
    }
}
