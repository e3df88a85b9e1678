package io.portolan.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Random rows of all types that are drawn, a part of each column missing. */
final class Samples {

    private static final StructType SCHEMA = new StructType()
            .add("amount", DataTypes.DoubleType)
            .add("other", DataTypes.FloatType)
            .add("whole", DataTypes.IntegerType)
            .add("price", DataTypes.createDecimalType(12, 2))
            .add("day", DataTypes.DateType)
            .add("at", DataTypes.TimestampType)
            .add("shown", DataTypes.TimestampNTZType)
            .add("word", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("flag", DataTypes.BooleanType);

    private static final List<String> WORDS =
            List.of("oak", "ash & elm", "<b>fir</b>", "Yew", "birch", "z\u00e9bra", "12");
    private static final List<String> KINDS = List.of("gamma", "alpha", "beta");

    private Samples() {}

    static Dataset<Row> of(SparkSession spark, int rows, long seed) {
        Random random = new Random(seed);
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            made.add(row(random));
        }
        return spark.createDataFrame(made, SCHEMA).repartition(3);
    }

    private static Row row(Random random) {
        LocalDateTime at = LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));
        return RowFactory.create(
                maybe(random, () -> amount(random)),
                maybe(random, () -> random.nextInt(4000) / 8f),
                maybe(random, () -> random.nextInt(12) - 3),
                maybe(random, () -> BigDecimal.valueOf(random.nextInt(100_000) * 25L, 2)),
                maybe(random, () -> Date.valueOf(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(400)))),
                maybe(random, () -> Timestamp.valueOf(at)),
                maybe(random, () -> at.plusSeconds(random.nextInt(60)).plusNanos(1_000_000L * random.nextInt(1000))),
                maybe(random, () -> WORDS.get(random.nextInt(WORDS.size()))),
                maybe(random, () -> KINDS.get(random.nextInt(KINDS.size()))),
                maybe(random, random::nextBoolean));
    }

    /** Sums of eighths are the same in any order. */
    private static double amount(Random random) {
        int dice = random.nextInt(50);
        return dice == 0
                ? Double.NaN
                : dice == 1 ? Double.POSITIVE_INFINITY : Math.rint(random.nextGaussian() * 800) / 8;
    }

    private static Object maybe(Random random, Supplier<Object> value) {
        Object made = value.get();
        return random.nextInt(12) == 0 ? null : made;
    }
}
