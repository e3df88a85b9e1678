package io.portolan.image.geo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of countries and their three letters by ISO 3166-1. */
final class Countries {

    /** Names that people use beside those that Java knows. */
    private static final String MORE =
            "USA United States of America,USA USA,USA US,USA U.S.A.,GBR UK,GBR Great Britain,"
                    + "GBR England,RUS Russian Federation,KOR Republic of Korea,KOR Korea,KOR Korea Rep.,PRK Korea Dem. Rep.,"
                    + "PRK Democratic People's Republic of Korea,COD Democratic Republic of the Congo,COD DR Congo,COD DRC,"
                    + "COD Congo Dem. Rep.,COD Congo Kinshasa,COD Zaire,COG Congo,COG Republic of the Congo,COG Congo Rep.,"
                    + "CIV Ivory Coast,CIV Cote d'Ivoire,CZE Czech Republic,MMR Burma,MMR Myanmar,MKD Macedonia,SWZ Swaziland,"
                    + "TUR Turkey,TUR Turkiye,TZA United Republic of Tanzania,VNM Viet Nam,LAO Lao PDR,SYR Syrian Arab Republic,"
                    + "IRN Islamic Republic of Iran,IRN Iran Islamic Rep.,VEN Venezuela RB,BOL Plurinational State of Bolivia,"
                    + "MDA Republic of Moldova,BRN Brunei Darussalam,CPV Cape Verde,PSE Palestine,PSE State of Palestine,"
                    + "PSE West Bank and Gaza,EGY Egypt Arab Rep.,YEM Yemen Rep.,GMB The Gambia,BHS The Bahamas,TLS East Timor,"
                    + "HKG Hong Kong,HKG Hong Kong China,MAC Macao,MAC Macau,BIH Bosnia and Herzegovina,BIH Bosnia,"
                    + "TTO Trinidad and Tobago,ATG Antigua and Barbuda,KNA Saint Kitts and Nevis,VCT Saint Vincent and the Grenadines,"
                    + "STP Sao Tome and Principe,VAT Vatican,VAT Holy See,TWN Taiwan,NLD The Netherlands,ARE UAE,XKX Kosovo,"
                    + "SOL Somaliland,CYN Northern Cyprus,KGZ Kyrgyz Republic,SVK Slovak Republic";

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            codes.put(plain(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
            codes.put(plain(country.getISO3Country()), country.getISO3Country());
        }
        for (String entry : MORE.split(",")) {
            codes.put(plain(entry.substring(4)), entry.substring(0, 3));
        }
        return codes;
    }

    /** A name without what differs between spellings: case, accents, punctuation, "the" and "and". */
    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("\\bst\\.? ", "saint ")
                .replaceAll("\\b(the|and)\\b", " ")
                .replaceAll("[^a-z]", "");
    }

    /** The three letters of a country given by its English name; empty text where there is none of that name. */
    static String letters(String name) {
        return CODES.getOrDefault(plain(name), "");
    }
}
