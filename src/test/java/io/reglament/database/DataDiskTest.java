package io.reglament.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDiskTest {
    @Test
    void aStartOnAFullDiskSaysThatItIsFullAndWhere(@TempDir Path folder) {
        assertThatThrownBy(() -> DataDisk.requireRoom(folder, 4_096))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The disk of " + folder + " is full: 4 KiB are free");
    }

    @Test
    void theRoomOfAFolderThatIsNotMadeYetIsThatOfItsDisk(@TempDir Path folder) throws IOException {
        assertThat(DataDisk.freeBytes(folder.resolve("a/b"))).isPositive();
    }
}
