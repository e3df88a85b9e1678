package io.portolan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The arrows of the house: platforms -> display <- renderers. */
@AnalyzeClasses(packages = "io.portolan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLATFORMS = {
        "io.portolan.jupyter..", "io.portolan.zeppelin..", "io.portolan.databricks.."
    };

    private static final String[] CORE = {
        "io.portolan",
        "io.portolan.channel..",
        "io.portolan.figure..",
        "io.portolan.frame..",
        "io.portolan.json..",
        "io.portolan.mark..",
        "io.portolan.scale..",
        "io.portolan.schema..",
        "io.portolan.theme..",
        "io.portolan.view.."
    };

    private static final String[] DRAWING = {
        "io.portolan.chromium..",
        "io.portolan.html..",
        "io.portolan.image..",
        "io.portolan.mlflow..",
        "io.portolan.raster.."
    };

    private static final String[] SOURCES = {"io.portolan.tablesaw..", "io.portolan.csv..", "io.portolan.spark.."};

    @ArchTest
    static final ArchRule displayUsesTheJdkAlone = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.portolan.display..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.portolan.display..");

    @ArchTest
    static final ArchRule coreUsesTheJdkAndDisplayAlone = ArchRuleDefinition.classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(CORE)
                    .or(JavaClass.Predicates.resideInAnyPackage(
                            "java..", "org.jspecify.annotations", "io.portolan.display..")));

    @ArchTest
    static final ArchRule platformsKnowNoRenderer = noClasses()
            .that()
            .resideInAnyPackage(PLATFORMS)
            .should()
            .dependOnClassesThat(in(CORE).or(in(DRAWING)).or(in(SOURCES)));

    @ArchTest
    static final ArchRule renderersKnowNoPlatform =
            noClasses().that(in(CORE).or(in(DRAWING)).or(in(SOURCES))).should().dependOnClassesThat(in(PLATFORMS));

    @ArchTest
    static final ArchRule drawingAndSourcesMeetOnlyInTheFigure =
            noClasses().that(in(DRAWING)).should().dependOnClassesThat(in(SOURCES));

    @ArchTest
    static final ArchRule tablesawStaysInItsModule = noClasses()
            .that()
            .resideOutsideOfPackage("io.portolan.tablesaw..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tech.tablesaw..");

    @ArchTest
    static final ArchRule sparkStaysInItsModule = noClasses()
            .that()
            .resideOutsideOfPackage("io.portolan.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule nothingCallsScala =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("scala..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.portolan.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }
}
