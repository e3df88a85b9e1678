package io.portolan.image.geo.projection;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The projections by the names that Plotly gives them. */
public final class Projections {

    private static final Map<String, Supplier<RawProjection>> PLAIN = Map.ofEntries(
            entry("airy", Azimuthal::airy),
            entry("aitoff", Lenticular::aitoff),
            entry("august", Lenticular::august),
            entry("azimuthal equal area", Azimuthal::equalArea),
            entry("azimuthal equidistant", Azimuthal::equidistant),
            entry("baker", Cylindrical::baker),
            entry("bertin1953", Lenticular::bertin),
            entry("boggs", Mollweide::boggs),
            entry("bonne", () -> Conic.bonne(Math.PI / 4)),
            entry("bottomley", Conic::bottomley),
            entry("bromley", Mollweide::bromley),
            entry("collignon", Pseudocylindrical::collignon),
            entry("craig", Cylindrical::craig),
            entry("craster", Pseudocylindrical::craster),
            entry("cylindrical equal area", () -> Cylindrical.equalArea(StrictMath.toRadians(38.58))),
            entry("cylindrical stereographic", Cylindrical::stereographic),
            entry("eckert1", Eckert::first),
            entry("eckert2", Eckert::second),
            entry("eckert3", Eckert::third),
            entry("eckert4", Eckert::fourth),
            entry("eckert5", Eckert::fifth),
            entry("eckert6", Eckert::sixth),
            entry("eisenlohr", Lenticular::eisenlohr),
            entry("equal earth", Pseudocylindrical::equalEarth),
            entry("equirectangular", Cylindrical::equirectangular),
            entry("fahey", Pseudocylindrical::fahey),
            entry("foucaut", Pseudocylindrical::foucaut),
            entry("foucaut sinusoidal", Pseudocylindrical::foucautSinusoidal),
            entry("ginzburg4", Ginzburg::fourth),
            entry("ginzburg5", Ginzburg::fifth),
            entry("ginzburg6", Ginzburg::sixth),
            entry("ginzburg8", Lenticular::ginzburg8),
            entry("ginzburg9", Ginzburg::ninth),
            entry("gnomonic", Azimuthal::gnomonic),
            entry("hammer", Lenticular::hammer),
            entry("hill", EqualAreas::hill),
            entry("homolosine", Mollweide::homolosine),
            entry("hufnagel", EqualAreas::hufnagel),
            entry("hyperelliptical", EqualAreas::hyperelliptical),
            entry("kavrayskiy7", Pseudocylindrical::kavrayskiy7),
            entry("lagrange", Lenticular::lagrange),
            entry("larrivee", Lenticular::larrivee),
            entry("laskowski", Lenticular::laskowski),
            entry("loximuthal", Pseudocylindrical::loximuthal),
            entry("mercator", Cylindrical::mercator),
            entry("miller", Cylindrical::miller),
            entry("mollweide", Mollweide::mollweide),
            entry("mt flat polar parabolic", Pseudocylindrical::flatPolarParabolic),
            entry("mt flat polar quartic", EqualAreas::flatPolarQuartic),
            entry("mt flat polar sinusoidal", EqualAreas::flatPolarSinusoidal),
            entry("natural earth", Pseudocylindrical::naturalEarth),
            entry("natural earth1", Pseudocylindrical::naturalEarth),
            entry("natural earth2", Pseudocylindrical::naturalEarth2),
            entry("nell hammer", Pseudocylindrical::nellHammer),
            entry("nicolosi", Lenticular::nicolosi),
            entry("orthographic", Azimuthal::orthographic),
            entry("patterson", Cylindrical::patterson),
            entry("polyconic", Conic::polyconic),
            entry("rectangular polyconic", Conic::rectangularPolyconic),
            entry("robinson", Robinson::new),
            entry("sinu mollweide", Mollweide::sinuMollweide),
            entry("sinusoidal", Pseudocylindrical::sinusoidal),
            entry("stereographic", Azimuthal::stereographic),
            entry("times", Pseudocylindrical::times),
            entry("transverse mercator", Cylindrical::transverseMercator),
            entry("van der grinten", Lenticular::vanDerGrinten),
            entry("van der grinten2", VanDerGrinten::second),
            entry("van der grinten3", VanDerGrinten::third),
            entry("van der grinten4", VanDerGrinten::fourth),
            entry("wagner4", Mollweide::wagner4),
            entry("wagner6", Pseudocylindrical::wagner6),
            entry("wiechel", Azimuthal::wiechel),
            entry("winkel tripel", Lenticular::winkelTripel),
            entry("winkel3", Lenticular::winkelTripel));

    private Projections() {}

    /** The projection of a name; empty where it is not known, or needs more than its name. */
    public static Optional<RawProjection> named(String name) {
        return Optional.ofNullable(PLAIN.get(name)).map(Supplier::get);
    }

    /**
     * The conic projection of a name; empty for others.
     *
     * @param south degrees of the one parallel that is true to scale
     * @param north degrees of the other
     */
    public static Optional<RawProjection> conic(String name, double south, double north) {
        double from = StrictMath.toRadians(south);
        double to = StrictMath.toRadians(north);
        switch (name) {
            case "albers":
            case "conic equal area":
                return Optional.of(Conic.equalArea(from, to));
            case "conic conformal":
                return Optional.of(Conic.conformal(from, to));
            case "conic equidistant":
                return Optional.of(Conic.equidistant(from, to));
            default:
                return Optional.empty();
        }
    }

    /**
     * What a satellite sees.
     *
     * @param distance from the globe's centre in radii
     * @param tilt degrees by which it looks aside
     */
    public static RawProjection satellite(double distance, double tilt) {
        return Azimuthal.satellite(distance, StrictMath.toRadians(tilt));
    }
}
