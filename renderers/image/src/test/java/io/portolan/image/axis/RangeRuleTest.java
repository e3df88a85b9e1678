package io.portolan.image.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges as plotly.js settles them for data from 2 to 8. */
class RangeRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 2 | 8",
                "{'range':[1,5]} | 1 | 5",
                "{'range':[null,5]} | 2 | 5",
                "{'range':[3,null]} | 3 | 8",
                "{'range':[null,null]} | 2 | 8",
                "{'range':[5,null],'autorange':'min reversed'} | 5 | 2",
                "{'range':[null,3],'autorange':'max reversed'} | 8 | 3",
                "{'range':[2,9],'autorange':'max'} | 2 | 8",
                "{'range':[9,1],'autorange':true} | 8 | 2",
                "{'autorange':'reversed'} | 8 | 2",
                "{'range':[3,3]} | 2 | 4",
                "{'range':['x',5]} | 2 | 8",
                "{'insiderange':[3,4]} | 3 | 4",
                "{'autorangeoptions':{'minallowed':0,'maxallowed':20}} | 0 | 20",
                "{'autorangeoptions':{'minallowed':5,'maxallowed':1}} | 2 | 8",
                "{'autorangeoptions':{'clipmin':3,'clipmax':50}} | 3 | 8",
                "{'autorangeoptions':{'include':[-1,9]}} | -1 | 9",
                "{'autorangeoptions':{'include':0},'autorange':'reversed'} | 8 | 0",
                "{'minallowed':3,'maxallowed':6} | 3 | 6",
                "{'minallowed':3,'range':[9,0]} | 9 | 3",
                "{'minallowed':20} | 20 | 21",
                "{'maxallowed':-2} | -3 | -2"
            })
    void keepsWhatIsStated(String attributes, double low, double high) {
        Axis axis = Axes.showing(attributes.replace('\'', '"'), 2, 8);
        assertThat(new double[] {axis.low(), axis.high()}).containsExactly(low, high);
    }

    @Test
    void emptyAxesStartAtZeroIfTold() {
        Axis axis = Axes.showing("{\"rangemode\":\"nonnegative\"}", Double.NaN, Double.NaN);
        assertThat(new double[] {axis.low(), axis.high()}).containsExactly(0, 6);
    }
}
