package io.portolan.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.portolan.display.FileReason;
import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.UnsupportedDataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One file being read into columns. */
final class CsvFile {

    private final Path file;
    private final char separator;

    private CsvFile(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    static Frame tabbed(Path file) {
        return new CsvFile(file, '\t').read();
    }

    static Frame separated(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            boolean semicolons = header != null && header.indexOf(',') < 0 && header.indexOf(';') >= 0;
            return new CsvFile(file, semicolons ? ';' : ',').read();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static UnsupportedDataException failed(Path file, Exception cause) {
        String reason = cause instanceof IOException io ? FileReason.of(io) : cause.toString();
        return new UnsupportedDataException("Cannot read " + file + ": " + reason + ".", cause);
    }

    private Frame read() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            return read(reader.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw failed(file, e);
        }
    }

    private Frame read(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            return Frame.of();
        }
        List<String> names = Headers.of(records.next().getFields());
        List<List<String>> columns = new ArrayList<>();
        names.forEach(name -> columns.add(new ArrayList<>()));
        while (records.hasNext()) {
            CsvRecord row = records.next();
            for (int i = 0; i < columns.size(); i++) {
                // A short line has no values for its last columns.
                columns.get(i).add(i < row.getFieldCount() ? row.getField(i) : "");
            }
        }
        List<Column> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            read.add(Cells.column(names.get(i), columns.get(i)));
        }
        return Frame.of(read);
    }
}
